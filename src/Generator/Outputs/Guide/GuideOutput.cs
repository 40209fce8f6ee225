using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The study guide as web pages, with the styles and scripts that every page shares.</summary>
internal sealed class GuideOutput : IOutput
{
    public string Name => "guide";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var writing = new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web);
        var pages = GuidePages.All(
            guide, (page, title, template, view) => Announcing.Web(writing, page, title, $"guide/{template}.html.sbn", view));
        foreach (var page in pages)
            yield return page.Page == PagePaths.Home
                ? page with { Summary = new SummaryLine("study guide", "page", null, PageAddress.WebEnding) }
                : page;

        yield return SitePage.File(PrintHeads.Path, "guide/print-heads.css.sbn", _ => PrintHeads.Of(guide));
        yield return SitePage.File("assets/words.js", "assets/words.js.sbn", _ => ScriptWords.Of(guide.Words, "scripts.page"));

        // Both are made of absolute addresses only.
        if (guide.Corpus.Subject.Address.Length > 0)
        {
            yield return SitePage.File("sitemap.xml", "guide/sitemap.xml.sbn", Sitemap.Of);
            yield return SitePage.File(CorrectionsFeed.Path, "guide/feed.xml.sbn", _ => CorrectionsFeed.Of(guide)) with
            {
                Name = PageNames.Feed,
            };
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("assets", run.Files);
}
