using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>The quiz over the whole guide, and the way to those of the chapters.</summary>
/// <param name="Count">Of all questions.</param>
/// <param name="Gift">Leads to all questions as a file for learning platforms.</param>
/// <param name="Scripts">Those that hold the questions, from the page.</param>
internal sealed record QuizIndexPage(
    PageFrame Page, int Count, string Gift, IReadOnlyList<QuizChapter> Chapters, IReadOnlyList<string> Scripts)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "quiz/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "quiz";

    public static QuizIndexPage Of(PageScope scope, IReadOnlyList<ChapterQuiz> quizzes)
    {
        var frame = scope.WideFrame(scope.Interface["quiz.title"], scope.Interface["quiz.description"], Section, scope.HomeCrumb);
        var count = ChapterQuiz.Apart(quizzes).Sum(q => q.Questions.Count);
        return new QuizIndexPage(
            frame with { Styles = ["quiz/quiz.css"], Scripts = PageScripts.Quiz }, count, QuizOutput.GiftOfAll,
            [.. quizzes.Select(q => ChapterOf(scope, q))], [.. QuizScript.PathsOf(count).Select(path => path["quiz/".Length..])]);
    }

    private static QuizChapter ChapterOf(PageScope scope, ChapterQuiz quiz) => new(
        scope.Link(quiz.Study.Chapter.Id) with { Href = scope.Href(QuizPage.PathOf(quiz.Study)) },
        quiz.Study.Chapter.Id + QuizOutput.GiftEnding,
        quiz.Questions.Count);
}
