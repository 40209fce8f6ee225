using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Questions with four answers made of the facts: pages to be asked on, sheets with a key to print, and files for learning platforms.
/// </summary>
internal sealed class QuizOutput : IOutput
{
    /// <summary>What the files for learning platforms end in, behind the chapter's id.</summary>
    public const string GiftEnding = ".gift.txt";

    /// <summary>The file of all questions, in the folder of the pages.</summary>
    public const string GiftOfAll = "all-chapters" + GiftEnding;

    public string Name => "quiz";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var (writing, all) = (new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), ChapterQuiz.All(guide));
        if (all.Count == 0)
            yield break;
        yield return Announcing.Web(
            writing, QuizIndexPage.Path, guide.Words["quiz.title"], "quiz/index.html.sbn", s => QuizIndexPage.Of(s, all)) with
        {
            Name = PageNames.Quiz,
            Section = QuizIndexPage.Section,
            InIndex = true,
            InSitemap = true,
        };
        yield return SitePage.File("quiz/words.js", "shared/words.js.sbn", _ => ScriptWords.Of(guide.Words, "scripts.quiz"));
        foreach (var quiz in all)
        {
            yield return Announcing.Web(
                writing, QuizPage.PathOf(quiz.Study), guide.Words.Say("quiz.chapter_title", ("chapter", quiz.Study.Chapter.Title)),
                "quiz/chapter.html.sbn",
                s => QuizPage.Of(s, quiz.Study, quiz.Questions)) with
            {
                Name = PageNames.QuizOf(quiz.Study.Chapter.Id),
                Section = QuizIndexPage.Section,
                InSitemap = true,
            };
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run)
    {
        var (guide, all) = (run.Guide, ChapterQuiz.All(run.Guide));
        // A user's own content may be too small for questions; what is copied is there all the same.
        if (all.Count == 0)
            return OutputFile.CopyAssets("quiz", run.Files);
        var script = new QuizScript(run.Templates, run.Bag);
        var scope = new PageScope(run.Site, new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), QuizIndexPage.Path);
        return
        [
            .. all.Select(q => OutputFile.Text($"quiz/{q.Study.Chapter.Id}{GiftEnding}", GiftOf(q))),
            OutputFile.Text($"quiz/{GiftOfAll}", string.Join('\n', ChapterQuiz.Apart(all).Select(GiftOf))),
            .. script.Write([.. ChapterQuiz.Apart(all).SelectMany(q => q.Questions).Select(q => QuizItem.Of(scope, q))]),
            .. OutputFile.CopyAssets("quiz", run.Files),
        ];

        string GiftOf(ChapterQuiz quiz) =>
            GiftText.Write(guide, $"{guide.Corpus.Subject.Title}/{quiz.Study.Chapter.Title}", quiz.Questions);
    }
}
