using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>One chapter of the guide; content/guide/NN-id.md. Lists are in the order written and never null.</summary>
/// <param name="Number">From the file name, from 1; orders the chapters and numbers the sub-decks.</param>
/// <param name="Before">What to know before.</param>
/// <param name="Summary">The chapter in short.</param>
/// <param name="Location">Place of the id's value in the file.</param>
internal sealed record Chapter(string Id, int Number, string Title, Reference Period, Prose Before, Prose Summary, Prose Body, Location Location)
{
    /// <summary>What a reader can do after the chapter, each one line of Markdown that begins with a verb.</summary>
    public IReadOnlyList<Prose> Objectives { get; init; } = [];

    /// <summary>Questions that make one think.</summary>
    public IReadOnlyList<ChapterQuestion> Questions { get; init; } = [];

    /// <summary>Works to read next.</summary>
    public IReadOnlyList<Reading> Reading { get; init; } = [];

    /// <summary>Null unless the chapter is withdrawn; as of facts.</summary>
    public Retirement? Retirement { get; init; }
}

/// <summary>A question at the end of a chapter.</summary>
/// <param name="Ask">One line of Markdown.</param>
/// <param name="Outline">The points of a good answer, in order, each one line of Markdown.</param>
internal sealed record ChapterQuestion(Prose Ask, IReadOnlyList<Prose> Outline);

/// <summary>A work that a chapter recommends; none of the source documents.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Authors">Authors or editors as a list of works names them; null only where a collection of documents has none.</param>
/// <param name="Published">Where: a publisher, or a journal with volume and number, or the archive that keeps it.</param>
/// <param name="Year">Of publication; null only where a collection of documents has none.</param>
/// <param name="Why">What it gives the reader, one line of plain text.</param>
internal sealed record Reading(string Kind, string? Authors, string Title, string Published, Edtf? Year, string Why, Location Location)
{
    public const string Documents = "documents";

    public static IReadOnlyList<string> Kinds { get; } = ["book", "article", Documents];
}
