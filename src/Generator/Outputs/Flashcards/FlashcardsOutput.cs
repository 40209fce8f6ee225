using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The pages of the flashcards: to import and read in both editions, to review, and to print and cut out.</summary>
internal sealed class FlashcardsOutput : IOutput
{
    public string Name => "flashcards";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var (html, markdown) = (new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), new MarkdownWriting(PageAddress.Markdown));
        var faces = guide.Faces;
        return
        [
            Announcing.Web(
                html, FlashcardsPage.Path, guide.Words["flashcards.title"], "flashcards/index.html.sbn", s => FlashcardsPage.Of(s, "")) with
            {
                Name = PageNames.Flashcards,
                Section = FlashcardsPage.Section,
                InNavigation = 70,
                InSitemap = true,
                Door = new Door(70, guide.Words["door.flashcards"]),
            },
            Announcing.Markdown(
                markdown, FlashcardsPage.Path, guide.Words["flashcards.title"], "flashcards/index.md.sbn",
                s => FlashcardsPage.Of(s, "../../flashcards/")),
            Announcing.Web(
                html, ReviewPage.Path, guide.Words["review.title"], "flashcards/review.html.sbn", s => ReviewPage.Of(s, faces)) with
            {
                Name = PageNames.Review,
                Section = FlashcardsPage.Section,
                InSitemap = true,
            },
            ReviewPage.WordsOfScripts(guide.Words),
            new SiteEntry(KeysScript.Path, ""),
            .. from chapter in faces.Select((face, i) => (Face: face, Number: i + 1)).GroupBy(f => f.Face.Card.Chapter.Chapter.Id)
               from paper in PrintPaper.All
               select Announcing.Web(
                   html, PrintPage.PathOf(chapter.Key, paper), "", "flashcards/print.html.sbn", s => PrintPage.Of(s, paper, [.. chapter])),
        ];
    }

    public IEnumerable<OutputFile> Files(OutputRun run)
    {
        var scope = new PageScope(run.Site, new HtmlWriting(run.Guide.Corpus, run.Guide.Words, PageAddress.Web), ReviewPage.Path);
        return
        [
            OutputFile.Text("flashcards/cards.js", new DeckScript(scope, run.Templates, run.Bag).Write(run.Guide.Faces)),
            OutputFile.Text(KeysScript.Path, KeysScript.Write(run.Guide)),
            .. OutputFile.CopyAssets("flashcards", run.Files),
        ];
    }
}
