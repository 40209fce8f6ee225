using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>The questions about what a chapter teaches.</summary>
/// <param name="Questions">In teaching order, at least one.</param>
internal sealed record ChapterQuiz(StudyChapter Study, IReadOnlyList<QuizQuestion> Questions)
{
    /// <summary>Those of all chapters that have questions, by number.</summary>
    public static IReadOnlyList<ChapterQuiz> All(StudyGuide guide)
    {
        var maker = new QuizMaker(guide);
        return [.. guide.Chapters.Select(c => new ChapterQuiz(c, maker.Of(c))).Where(q => q.Questions.Count > 0)];
    }
}
