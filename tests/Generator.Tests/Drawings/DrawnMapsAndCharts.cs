using System.Globalization;
using System.Text;
using SinoRussia.Generator.Outputs.Drawings;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Timelines;
using Xunit;

namespace SinoRussia.Generator.Tests.Drawings;

/// <summary>Maps and charts: what their pages show, and that nothing of a drawing leaves it or covers another.</summary>
public sealed class DrawnMapsAndCharts
{
    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));

    public static TheoryData<int> Widths => [MapDrawing.Wide, MapDrawing.Narrow];

    [Fact]
    public void A_subject_without_them_has_no_such_pages() => Assert.Empty(new DrawingsOutput().Announce(SampleGuide.Load()));

    [Fact]
    public Task List_of_all() => Snapshot.Match(MainPart.Of(Page("index")), "html");

    [Fact]
    public Task Page_of_a_map() => Snapshot.Match(MainPart.Of(Page("towns-on-the-lune")), "html");

    [Fact]
    public Task Page_of_a_chart() => Snapshot.Match(MainPart.Of(Page("carts-and-tolls")), "html");

    [Theory]
    [MemberData(nameof(Widths))]
    public void Words_of_a_map_lie_within_it_and_apart_and_every_line_and_point_is_drawn_once(int width)
    {
        foreach (var map in Real.Corpus.Maps)
        {
            var items = MapItems.Of(SampleGuide.WebScope(Real, DrawingPages.PathOf(map.Id)), map);
            var drawing = MapDrawing.Of(items, width);
            List<Box> boxes = [.. drawing.Labels.Select(l => BoxOf(l.Line ?? l.NumberLine))];

            Assert.Equal(map.Lines.Count + map.Marks.Count + map.Places.Count, items.Count);
            Assert.Equal(items.Select(i => i.Number), drawing.Paths.Select(p => p.Number).Concat(drawing.Labels.Select(l => l.Number)));
            Assert.All(boxes, b => Assert.True(new Box(0, 0, width, drawing.Height).Holds(b), $"{map.Id}: {b}"));
            Assert.All(boxes.Index(), b => Assert.DoesNotContain(boxes.Skip(b.Index + 1), o => o.Overlaps(b.Item)));
            Assert.All(Corners(drawing), c => Assert.True(c.X >= 0 && c.X <= width && c.Y >= 0 && c.Y <= drawing.Height, $"{map.Id}: {c}"));
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Bars_are_as_long_as_their_numbers_and_what_stands_behind_them_fits(int width)
    {
        foreach (var chart in Real.Corpus.Charts)
        {
            var page = ChartPage.Of(SampleGuide.WebScope(Real, DrawingPages.PathOf(chart.Id)), chart);
            var drawings = ChartDrawing.All([.. page.Series.Select(s => new ChartPart(s.Name, s.Rows))], width);
            List<(ChartBar Bar, ChartRow Row)> bars = [.. drawings.Zip(page.Series).SelectMany(p => p.First.Bars.Zip(p.Second.Rows))];
            var pixel = bars.Max(b => b.Bar.Length + b.Bar.More) / (double)bars.Max(b => b.Row.Upper ?? b.Row.Value);

            // All series of a chart have one scale.
            Assert.Single(drawings.Select(d => d.ZeroAt).Distinct());
            Assert.All(bars, b => Assert.Equal((double)b.Row.Value * pixel, b.Bar.Length, 1.0));
            Assert.All(
                bars, b => Assert.True(b.Bar.Amount.X + TextWidth.Of(b.Bar.Amount.Text, 13) <= width, $"{chart.Id}: {b.Bar.Amount}"));
            Assert.All(
                bars, b => Assert.All(b.Bar.Label, l => Assert.True(l.X - TextWidth.Of(l.Text, 13) >= 0, $"{chart.Id}: {l}")));
            Assert.All(drawings, d => Assert.All(d.Bars.Zip(d.Bars.Skip(1)), p => Assert.True(p.First.Top + d.BarHeight < p.Second.Top)));
        }
    }

    [Fact]
    public void A_degree_is_as_long_to_the_north_as_to_the_east()
    {
        var projection = new MapProjection([new(59, 10), new(61, 14)], 400, 400, 20);

        Assert.Equal(projection.Y(59) - projection.Y(60), 2 * (projection.X(11) - projection.X(10)), 2.0);
        Assert.Equal((20, 20), (projection.X(10), projection.Y(61)));
    }

    [Fact]
    public void A_point_alone_stands_in_the_middle()
    {
        var projection = new MapProjection([new(59, 10)], 400, 300, 20);

        Assert.Equal((200, projection.Height / 2), projection.Of(new(59, 10)));
    }

    private static string Page(string name)
    {
        using var folder = new TemporaryFolder();
        var (content, sample) = (Path.Combine(folder.Path, "content"), Repository.Sample("small"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(sample, "content"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(Path.Combine(sample, "content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var file in new[] { "maps.yaml", "charts.yaml" })
            File.Copy(Path.Combine(Repository.Tests, "Drawings", file), Path.Combine(content, file));
        var places = Path.Combine(content, "places", "places.yaml");
        File.WriteAllText(places, File.ReadAllText(places)
            .Replace("title: Alder\n", "title: Alder\n  at: 54.1 -2.9\n", StringComparison.Ordinal)
            .Replace("title: Birk\n", "title: Birk\n  at: 54.1 -2.6\n", StringComparison.Ordinal));
        var guide = SampleGuide.Load(content, Path.Combine(sample, "seeds"));
        return Encoding.UTF8.GetString(SampleGuide.Render(new DrawingsOutput(), guide)[$"drawings/{name}.html"]);
    }

    private static IEnumerable<(int X, int Y)> Corners(MapDrawing drawing) => drawing.Paths.SelectMany(p => p.Points.Split(' '))
        .Select(p => p.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray()).Select(n => (n[0], n[1]));

    private static Box BoxOf(TextLine text) => new(text.X, text.Y - 9, text.X + TextWidth.Of(text.Text, 12), text.Y + 3);
}
