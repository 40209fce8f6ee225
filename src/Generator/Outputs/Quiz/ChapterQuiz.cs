using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>The questions about what a chapter tells.</summary>
/// <param name="Questions">At least one: about what it teaches, in teaching order, then about what it names and other chapters
/// teach.</param>
internal sealed record ChapterQuiz(StudyChapter Study, IReadOnlyList<QuizQuestion> Questions)
{
    /// <summary>Those of all chapters that have questions, by number.</summary>
    public static IReadOnlyList<ChapterQuiz> All(StudyGuide guide) => guide.Derived(Make);

    private static IReadOnlyList<ChapterQuiz> Make(StudyGuide guide)
    {
        var maker = new QuizMaker(guide);
        return [.. guide.Chapters.Select(c => new ChapterQuiz(c, maker.Of(c))).Where(q => q.Questions.Count > 0)];
    }

    /// <summary>The same with each question in the first chapter that teaches its fact, or else names it, alone.</summary>
    public static IReadOnlyList<ChapterQuiz> Apart(IReadOnlyList<ChapterQuiz> all)
    {
        var own = all.SelectMany(q => q.Questions.Select(question => (Quiz: q, Question: question)))
            .OrderByDescending(p => p.Question.Fact.Chapter.Id == p.Quiz.Study.Chapter.Id).DistinctBy(p => p.Question.Id)
            .ToLookup(p => p.Quiz.Study.Chapter.Id, p => p.Question, StringComparer.Ordinal);
        return [.. all.Select(q => q with { Questions = [.. own[q.Study.Chapter.Id]] }).Where(q => q.Questions.Count > 0)];
    }
}
