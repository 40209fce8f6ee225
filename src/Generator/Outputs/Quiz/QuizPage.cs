using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>The quiz of a chapter: all its questions with the key, of which the scripts beside it draw ten.</summary>
/// <param name="Chapter">Leads to the chapter.</param>
/// <param name="Gift">Leads to the questions as a file for learning platforms.</param>
internal sealed record QuizPage(PageFrame Page, string Title, LinkView Chapter, string Gift, string AllHref, IReadOnlyList<QuizItem> Items)
{
    public static string PathOf(StudyChapter study) => $"quiz/{study.Chapter.Id}";

    public static QuizPage Of(PageScope scope, StudyChapter study, IReadOnlyList<QuizQuestion> questions)
    {
        var frame = scope.WideFrame(
            scope.Interface.Say("quiz.chapter_title", ("chapter", study.Chapter.Title)),
            scope.Interface.Say("quiz.chapter_description", ("chapter", study.Chapter.Title)), QuizIndexPage.Section,
            scope.HomeCrumb, new Crumb(scope.Interface["quiz.title"], scope.Href(QuizIndexPage.Path)));
        return new QuizPage(
            frame with { Styles = ["quiz/quiz.css"], Scripts = PageScripts.Quiz }, scope.Text(study.Chapter.Title),
            scope.Link(study.Chapter.Id),
            $"{study.Chapter.Id}{QuizOutput.GiftEnding}", scope.Href(QuizIndexPage.Path),
            [.. questions.Select(q => QuizItem.Of(scope, q))]);
    }
}
