using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>What one output announces all pages of all outputs know.</summary>
public sealed class AnnouncedPages
{
    [Fact]
    public void Every_page_is_announced_under_the_path_it_is_published_at()
    {
        var guide = SampleGuide.Load();
        var site = SampleGuide.SiteOf(guide);
        var files = AllOutputs.List.SelectMany(o => SampleGuide.Render(o, guide).Keys).Where(IsPage).Order(StringComparer.Ordinal);

        Assert.Equal(site.Entries.Select(e => e.Path).Where(IsPage).Order(StringComparer.Ordinal), files);
        Assert.Equal(site.Entries.Count, site.Entries.DistinctBy(e => e.Path).Count());
    }

    /// <summary>An output with a page needs nothing but itself: every list of pages has it.</summary>
    [Fact]
    public void A_page_of_a_new_output_is_in_navigation_foot_home_page_and_sitemap()
    {
        var guide = SampleGuide.Load();
        guide = guide with { Corpus = guide.Corpus with { Subject = guide.Corpus.Subject with { Address = "https://example.org/" } } };
        var bag = new DiagnosticBag();
        var files = new TemplateFiles([Repository.Templates], new());

        var stage = new OutputStage(guide, TemplateEngine.Load(files, bag), files, [.. AllOutputs.List, new RiddleOutput()]);

        var texts = stage.Render(AllOutputs.List[0], bag).Files
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);
        Assert.Empty(bag.InReadingOrder());
        var pages = texts.Where(t => t.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.All(pages, p => Assert.Equal(2, Count(p.Value, "riddle/index.html\">Riddle</a>")));
        Assert.Contains("<a href=\"riddle/index.html\">Solve the riddle</a>", texts["index.html"], StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/riddle/index.html</loc>", texts["sitemap.xml"], StringComparison.Ordinal);
    }

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private sealed class RiddleOutput : IOutput
    {
        public string Name => "riddle";

        public IEnumerable<SiteEntry> Announce(StudyGuide guide) =>
        [
            Announcing.Web(
                new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), "riddle/index", "Riddle", "riddle/index.html.sbn",
                scope => scope.Frame("Riddle", "", "riddle")) with
            {
                Section = "riddle",
                InNavigation = 75,
                InIndex = true,
                InSitemap = true,
                Door = new Door(75, "Solve the riddle"),
            },
        ];

        public IEnumerable<OutputFile> Files(OutputRun run) => [];
    }
}
