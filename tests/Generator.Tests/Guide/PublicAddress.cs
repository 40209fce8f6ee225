using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>What a site has when content/subject.yaml gives its address, and what it does without.</summary>
public sealed class PublicAddress
{
    private const string Address = "https://two-towns.example/guide/";
    private const string Picture = "chronology/time-line.png";
    private const string Feed = "corrections/feed.atom";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Without_one_pages_name_no_address_and_nothing_asks_for_more()
    {
        Assert.DoesNotContain("sitemap.xml", SmallGuide.Html.Keys);
        Assert.DoesNotContain(Feed, SmallGuide.Html.Keys);
        foreach (var path in SmallGuide.Html.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Parse(SmallGuide.Html[path]);
            Assert.Null(page.QuerySelector("link[rel=canonical]"));
            Assert.Null(page.QuerySelector("meta[property='og:url']"));
            Assert.Null(page.QuerySelector("link[rel=alternate]"));
            Assert.Null(page.QuerySelector("meta[property='og:image']"));
        }
    }

    [Fact]
    public void With_one_every_page_has_its_own_address_and_the_sitemap_has_them_all()
    {
        using var project = new SampleProject();
        project.Edit("content/subject.yaml", "address: \"\"", $"address: {Address}");
        Assert.Equal(0, project.Run("build").Code);
        var pages = Directory.EnumerateFiles(project.Site, "*.html", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(project.Site, p).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();

        foreach (var path in pages)
        {
            var page = Parse(File.ReadAllText(Path.Combine(project.Site, path)));
            Assert.Equal(Address + path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(Address + path, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
            Assert.Equal($"{Address}{Picture}", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
            Assert.Equal(Address + Feed, page.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        }

        Assert.True(File.Exists(Path.Combine(project.Site, Picture)));
        var sitemap = XDocument.Load(Path.Combine(project.Site, "sitemap.xml"));
        var listed = sitemap.Root!.Elements().Select(e => e.Value).ToList();
        Assert.Equal("http://www.sitemaps.org/schemas/sitemap/0.9", sitemap.Root.Name.NamespaceName);
        Assert.Equal(
            pages.Where(p => !p.StartsWith("flashcards/print/", StringComparison.Ordinal)).Select(p => Address + p),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Withdrawn_pages_are_not_in_the_sitemap()
    {
        using var project = new SampleProject();
        project.Edit("content/subject.yaml", "address: \"\"", $"address: {Address}");
        // Nothing else may lead to what is withdrawn.
        project.Edit("content/guide/02-the-quarrel.md", "[[tarn-blames-flood", "[[flood-1880");
        project.Edit(
            "content/assessments/assessments.yaml", "- id: tarn-blames-flood\n", "- id: tarn-blames-flood\n  retired: He took it back.\n");

        var run = project.Run("build");

        Assert.True(run.Code == 0, run.Error);
        Assert.True(File.Exists(Path.Combine(project.Site, "assessments", "tarn-blames-flood.html")));
        Assert.DoesNotContain(
            "tarn-blames-flood.html", File.ReadAllText(Path.Combine(project.Site, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public Task Feed_of_corrections() => Snapshot.Match(RenderFeed(Ledger.None), "xml");

    [Fact]
    public void The_feed_tells_every_correction_once_when_its_fact_came()
    {
        const long first = 1_700_000_000, second = 1_750_000_000;
        var ledger = new Ledger(second, [Line("charter-signed", first, second), Line("ilse-brand", second, second)]);

        var feed = XDocument.Parse(RenderFeed(ledger)).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        var ids = entries.Select(e => e.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.StartsWith(Address, id, StringComparison.Ordinal));
        Assert.Equal(
            "2023-11-14T22:13:20Z",
            UpdatedOf(entries.Single(e => e.Element(Atom + "id")!.Value.Contains("/charter-signed.", StringComparison.Ordinal))));
        Assert.Equal(
            "2025-06-15T15:06:40Z",
            UpdatedOf(entries.Single(e => e.Element(Atom + "id")!.Value.Contains("/ilse-brand.", StringComparison.Ordinal))));
        Assert.Equal("2025-06-15T15:06:40Z", UpdatedOf(feed));
        Assert.Equal(entries.Select(UpdatedOf).OrderDescending(StringComparer.Ordinal), entries.Select(UpdatedOf));
        var corrected = SmallGuide.Corpus.Facts.SelectMany(
            f => f.AllCitations.Where(c => c.IsCorrection).Select(c => (f.Id, Seed: c.Seed.Id, c.Paragraph)));
        Assert.Equal(corrected.Distinct().Count(), entries.Count);
    }

    private static string RenderFeed(Ledger ledger)
    {
        using var project = new SampleProject();
        project.Edit("content/subject.yaml", "address: \"\"", $"address: {Address}");
        var guide = SampleGuide.Load(project.PathOf("content"), project.PathOf("seeds"), ledger);
        return System.Text.Encoding.UTF8.GetString(SampleGuide.Render(new GuideOutput(), guide)[Feed]);
    }

    private static LedgerLine Line(string fact, long added, long changed) => new(IdentityKinds.Fact, fact, added, changed, null, null, []);

    private static string UpdatedOf(XElement element) => element.Element(Atom + "updated")!.Value;

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
