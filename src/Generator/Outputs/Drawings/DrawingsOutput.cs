using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>The maps and charts of the content, each on a page of its own, and a list of them; nothing where there are none.</summary>
internal sealed class DrawingsOutput : IOutput
{
    public string Name => "drawings";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var corpus = guide.Corpus;
        if (!HasDrawings(guide))
            yield break;
        var writing = new HtmlWriting(corpus, guide.Words, PageAddress.Web);
        yield return Announcing.Web(
            writing, DrawingPages.Index, guide.Words["drawings.title"], "drawings/index.html.sbn", DrawingsIndex.Of) with
        {
            Name = PageNames.Drawings,
            Section = DrawingPages.Section,
            InIndex = true,
            InSitemap = true,
        };
        foreach (var map in corpus.Maps)
            yield return Page(
                Announcing.Web(writing, DrawingPages.PathOf(map.Id), map.Title, "drawings/map.html.sbn", s => MapPage.Of(s, map)), map.Id);
        foreach (var chart in corpus.Charts)
            yield return Page(
                Announcing.Web(writing, DrawingPages.PathOf(chart.Id), chart.Title, "drawings/chart.html.sbn", s => ChartPage.Of(s, chart)),
                chart.Id);
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => HasDrawings(run.Guide) ? OutputFile.CopyAssets("drawings", run.Files) : [];

    private static bool HasDrawings(StudyGuide guide) => guide.Corpus.Maps.Count + guide.Corpus.Charts.Count > 0;

    private static SitePage Page(SitePage page, string id) =>
        page with { Name = PageNames.DrawingOf(id), Section = DrawingPages.Section, InSitemap = true };
}
