using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Causes;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Causes;

/// <summary>
/// Maps of causes: what they hold, and that boxes stand apart and arrows lead down; a failure of a property prints the seed to replay it
/// with.
/// </summary>
public sealed class CauseMaps
{
    private const int Width = 10;
    private const int Passage = 2;

    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));

    [Fact]
    public Task Page_of_a_chapter()
    {
        var files = SampleGuide.Render(new CausesOutput(), SampleGuide.Load());
        Assert.DoesNotContain("causes/the-charter.html", files.Keys);
        return Snapshot.Match(MainPart.Of(Encoding.UTF8.GetString(files["causes/the-quarrel.html"])), "html");
    }

    [Fact]
    public void Every_cause_that_is_written_is_drawn_once_and_listed()
    {
        var expected = Real.Corpus.Facts.SelectMany(f => f.CausedBy.Select(c => $"{c.Id} -> {f.Id}")).Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var graph = CauseGraph.OfAll(Real);
        var page = CausesPage.OfAll(SampleGuide.WebScope(Real, CausesPage.Path), graph, Real.Chapters);

        Assert.Equal(expected, graph.Arrows.Select(a => $"{a.Cause.Id} -> {a.Effect.Id}").Order(StringComparer.Ordinal));
        Assert.Equal(expected.Count, page.Drawings.Sum(d => d.Paths.Count));
        Assert.Equal(expected.Count, page.Lines.Sum(l => l.Causes.Count));
        Assert.Equal(graph.Facts.Count, page.Drawings.Sum(d => d.Boxes.Count));
    }

    [Fact]
    public void Every_chapter_draws_the_causes_of_what_it_teaches_and_their_effects()
    {
        foreach (var study in Real.Chapters)
        {
            var graph = CauseGraph.OfChapter(Real, study);

            Assert.Equal(
                Real.Corpus.Facts.SelectMany(f => f.CausedBy.Select(c => (Cause: Real.Lookup.FactOf(c.Id)!, Effect: f)))
                    .Where(a => a.Cause.Chapter.Id == study.Chapter.Id || a.Effect.Chapter.Id == study.Chapter.Id)
                    .Select(a => $"{a.Cause.Id} -> {a.Effect.Id}").Distinct().Order(StringComparer.Ordinal),
                graph.Arrows.Select(a => $"{a.Cause.Id} -> {a.Effect.Id}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void No_box_covers_another_and_all_lie_within()
    {
        foreach (var drawing in CausesPage.OfAll(SampleGuide.WebScope(Real, CausesPage.Path), CauseGraph.OfAll(Real), []).Drawings)
        {
            var sorted = drawing.Boxes.OrderBy(b => b.Top).ThenBy(b => b.Left).ToList();

            Assert.All(
                sorted.Zip(sorted.Skip(1)).Where(p => p.First.Top == p.Second.Top),
                p => Assert.True(p.First.Left + p.First.Width <= p.Second.Left));
            Assert.All(
                sorted,
                b => Assert.True(b.Left >= 0 && b.Top >= 0 && b.Left + b.Width <= drawing.Width && b.Top + b.Height <= drawing.Height));
            Assert.All(sorted.Select(b => b.Top).Distinct().Order().Pairwise(), p => Assert.True(p.Second - p.First >= sorted[0].Height));
        }
    }

    /// <summary>
    /// Of each kept fact, the kept ones are ancestors that were: nothing comes to hang together that did not, and nothing comes apart.
    /// </summary>
    [Fact]
    public void The_map_of_the_whole_has_what_is_essential_and_loses_no_connection()
    {
        var (all, map) = (CauseGraph.OfAll(Real), CauseGraph.OfEssentials(Real));

        Assert.All(map.Facts, f => Assert.Equal(3, f.Importance));
        Assert.InRange(map.Facts.Count, 30, 100);
        var (before, now) = (Ancestors(all), Ancestors(map));
        Assert.All(map.Facts, f => Assert.Equal(
            before[f].Where(a => a.Importance == 3).Select(a => a.Id).Order(StringComparer.Ordinal),
            now[f].Select(a => a.Id).Order(StringComparer.Ordinal)));
        Assert.Equal(map.Arrows.Count, map.Arrows.Distinct().Count());
    }

    /// <summary>
    /// Within its margins a page of Letter paper has about 730 × 960 CSS pixels; letters of 12 can be read at half their size.
    /// </summary>
    [Fact]
    public void The_map_of_the_whole_prints_on_two_pages()
    {
        var drawings = CausesPage.OfAll(SampleGuide.WebScope(Real, CausesPage.Path), CauseGraph.OfEssentials(Real), []).Drawings;

        Assert.All(drawings, d => Assert.InRange(d.Width, 100, 1140));
        Assert.InRange(drawings.Sum(d => d.Height) * 730.0 / drawings.Max(d => d.Width), 100, 2 * 960 - 120);
    }

    private static Dictionary<Fact, HashSet<Fact>> Ancestors(CauseGraph graph)
    {
        var causes = graph.Arrows.ToLookup(a => a.Effect, a => a.Cause);
        var found = new Dictionary<Fact, HashSet<Fact>>();
        foreach (var fact in graph.Facts)
            found.Add(fact, [.. causes[fact], .. causes[fact].SelectMany(c => found[c])]);
        return found;
    }

    [Fact]
    public void Arrows_lead_down_layer_by_layer_and_nodes_stand_apart() =>
        Prop.ForAll(Graphs(), graph =>
        {
            var layered = new LayeredGraph(graph.Count, graph.Arrows, Width, Passage);
            return layered.Routes.Select((r, i) => r[0] == layered[graph.Arrows[i].From] && r[^1] == layered[graph.Arrows[i].To])
                .All(b => b)
                && layered.Routes.All(r => r.Zip(r.Skip(1)).All(p => p.Second.Layer == p.First.Layer + 1))
                && layered.Layers.All(
                    l => l.Zip(l.Skip(1)).All(p => p.Second.Center - p.First.Center >= (p.First.Width + p.Second.Width) / 2.0 - 1e-6));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_chain_stands_straight()
    {
        var layered = new LayeredGraph(4, [(0, 1), (1, 2), (2, 3)], Width, Passage);

        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(i => layered[i].Layer));
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(5, layered[i].Center, 3));
    }

    [Fact]
    public void Two_arrows_that_need_not_cross_do_not()
    {
        var layered = new LayeredGraph(4, [(0, 3), (1, 2)], Width, Passage);

        Assert.Equal(layered[0].Center < layered[1].Center, layered[3].Center < layered[2].Center);
    }

    [Fact]
    public void The_drawing_is_well_formed_and_every_box_is_a_link_with_a_title()
    {
        var html = Encoding.UTF8.GetString(SampleGuide.Render(new CausesOutput(), Real)["causes/index.html"]);
        var boxes = new HtmlParser().ParseDocument(html).QuerySelectorAll("svg.causes a");

        Assert.Equal(CauseGraph.OfEssentials(Real).Facts.Count, boxes.Length);
        Assert.All(boxes, b => Assert.NotEmpty(b.QuerySelector("title")!.TextContent));
        Assert.All(boxes, b => Assert.EndsWith(".html", b.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static Arbitrary<(int Count, IReadOnlyList<(int From, int To)> Arrows)> Graphs() => (
        from count in Gen.Choose(2, 30)
        from froms in Gen.ArrayOf(Gen.Choose(0, count - 1), count)
        from tos in Gen.ArrayOf(Gen.Choose(0, count - 1), count)
        let arrows = froms.Zip(tos).Where(p => p.First != p.Second).Select(p => (Math.Min(p.First, p.Second), Math.Max(p.First, p.Second)))
            .Distinct().ToList()
        select (count, (IReadOnlyList<(int, int)>)arrows)).ToArbitrary();
}
