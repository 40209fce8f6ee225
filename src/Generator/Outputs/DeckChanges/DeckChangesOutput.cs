using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>
/// Tells learners what each edition of the deck brought: as a page, beside the deck as Markdown, and in the Markdown guide.
/// </summary>
internal sealed class DeckChangesOutput : IOutput
{
    public string Name => "changes";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var title = guide.Words["changes.title"];
        const string template = "changes/changes.md.sbn";
        var (html, markdown) = (new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), new MarkdownWriting(PageAddress.Markdown));
        yield return Announcing.Web(html, DeckChangesPage.Path, title, "changes/changes.html.sbn", DeckChangesPage.Of) with
        {
            InSitemap = true,
        };
        // Beside the deck it lies among web pages.
        yield return SitePage.File(
            "flashcards/CHANGES.md", template,
            site => DeckChangesPage.Of(new PageScope(site, new MarkdownWriting(PageAddress.Web), DeckChangesPage.Path)));
        yield return Announcing.Markdown(markdown, DeckChangesPage.Path, title, template, DeckChangesPage.Of);
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => [];
}
