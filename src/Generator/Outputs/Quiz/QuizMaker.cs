using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>Makes the questions of the quiz of the facts; the same facts make the same questions.</summary>
internal sealed class QuizMaker
{
    private readonly IReadOnlyList<Func<Fact, IEnumerable<QuizQuestion>>> forms;

    private readonly StudyGuide guide;

    public QuizMaker(StudyGuide guide)
    {
        this.guide = guide;
        forms =
        [
            new DatedQuestions(guide).About, new YearQuestions(guide).About, new SignerQuestions(guide).About,
            new OfficeQuestions(guide).About,
            new TermQuestions(guide).About, new SideQuestions(guide).About,
        ];
    }

    /// <summary>The questions about what a chapter teaches, in teaching order, then about what else it names.</summary>
    public IReadOnlyList<QuizQuestion> Of(StudyChapter study) =>
        [.. study.Facts.Union(ChapterFacts.Of(guide, study).Named).SelectMany(f => forms.SelectMany(form => form(f)))];
}
