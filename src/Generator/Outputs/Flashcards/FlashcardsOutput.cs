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
        var (faces, title) = (guide.Faces, guide.Words["flashcards.title"]);
        return
        [
            .. Enumerable.Range(1, FlashcardsPage.PartsOf(guide)).SelectMany(part => new[]
            {
                Announcing.Web(
                    html, PageParts.PathOf(FlashcardsPage.Path, part), title, "flashcards/index.html.sbn",
                    s => FlashcardsPage.Of(s, "", part)) with
                {
                    Name = PageNames.FlashcardsPart(part),
                    Section = FlashcardsPage.Section,
                    InNavigation = part == 1 ? 70 : null,
                    InSitemap = true,
                    Door = part == 1 ? new Door(70, guide.Words["door.flashcards"]) : null,
                },
                Announcing.Markdown(
                    markdown, PageParts.PathOf(FlashcardsPage.Path, part), title, "flashcards/index.md.sbn",
                    s => FlashcardsPage.Of(s, "../../flashcards/", part)),
            }),
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
            .. new DeckScript(scope, run.Templates, run.Bag).Write(run.Guide.Faces),
            OutputFile.Text(KeysScript.Path, KeysScript.Write(run.Guide)),
            .. OutputFile.CopyAssets("flashcards", run.Files),
        ];
    }
}
