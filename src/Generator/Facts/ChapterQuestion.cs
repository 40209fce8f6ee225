namespace SinoRussia.Generator.Facts;

/// <summary>A question at the end of a chapter.</summary>
/// <param name="Ask">One line of Markdown.</param>
/// <param name="Outline">The points of a good answer, in order, each one line of Markdown.</param>
internal sealed record ChapterQuestion(Prose Ask, IReadOnlyList<Prose> Outline);
