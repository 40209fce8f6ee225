using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A map in pixels.</summary>
/// <param name="Grid">Meridians and parallels, as SVG's path data.</param>
/// <param name="GridWords">Their degrees, at the edges.</param>
/// <param name="Bar">The scale: its words above a line from X on, BarPixels long.</param>
internal sealed record MapDrawing(
    int Width, int Height, string Grid, IReadOnlyList<TextLine> GridWords, IReadOnlyList<MapPath> Paths, IReadOnlyList<MapLabel> Labels,
    TextLine Bar, int BarPixels)
{
    /// <summary>In the column of the text.</summary>
    public const int Wide = 660;

    /// <summary>On a phone.</summary>
    public const int Narrow = 330;

    private const int Tallest = 620;
    private const int Margin = 34;
    private const int TextSize = 12;
    private const int Disc = 8;
    private const int Dot = 4;

    /// <param name="items">In the order of their numbers; at least one.</param>
    public static MapDrawing Of(IReadOnlyList<MapItem> items, int width)
    {
        var projection = new MapProjection([.. items.SelectMany(i => i.Through)], width, Tallest, Margin);
        var taken = new TakenBoxes();
        foreach (var (x, y) in items.Where(i => i.Kind is null).Select(i => projection.Of(i.Through[0])))
            taken.Add(Around(x, y, Dot));
        var (kilometres, pixels) = projection.ScaleBar();
        var bar = new TextLine(FormattableString.Invariant($"{kilometres} km"), Margin / 4, projection.Height - Margin / 4 - 4);
        taken.Add(new Box(0, bar.Y - TextSize, Math.Max(pixels, 60) + Margin / 2, projection.Height));
        var words = WordsOfGrid(projection);
        foreach (var word in words)
            taken.Add(BoxOf(word));
        List<MapPath> paths = [.. items.Where(i => i.Kind is not null).Select(i => Path(i, projection, taken))];
        var lines = new TakenBoxes();
        foreach (var (x, y) in items.Where(i => i.Kind is not null).SelectMany(i => Along([.. i.Through.Select(projection.Of)])))
            lines.Add(Around(x, y, 2));
        List<MapLabel> labels = [.. items.Where(i => i.Kind is null).Select(i => Label(i, projection, taken, lines))];
        return new MapDrawing(width, projection.Height, GridOf(projection), words, paths, labels, bar, pixels);
    }

    private static string GridOf(MapProjection p) => string.Concat(
    [
        .. p.Meridians.Select(m => FormattableString.Invariant($"M{p.X(m)} 0V{p.Height}")),
        .. p.Parallels.Select(l => FormattableString.Invariant($"M0 {p.Y(l)}H{p.Width}")),
    ]);

    private static List<TextLine> WordsOfGrid(MapProjection p) =>
    [
        .. p.Meridians.Select(m => new TextLine(Degrees(m), p.X(m) + 3, 11)).Where(t => t.X + 30 < p.Width),
        .. p.Parallels.Select(l => new TextLine(Degrees(l), p.Width - 28, p.Y(l) - 3))
        .Where(t => t.Y is var y && y > 26 && y < p.Height - 8),
    ];

    private static string Degrees(int degrees) => FormattableString.Invariant($"{(degrees < 0 ? "−" : "")}{Math.Abs(degrees)}°");

    /// <summary>The disc with a line's number stands on the line, as near to its middle as there is room.</summary>
    private static MapPath Path(MapItem item, MapProjection projection, TakenBoxes taken)
    {
        List<(int X, int Y)> points = [.. item.Through.Select(projection.Of)];
        var (x, y) = Along(points).FirstOrDefault(at => !taken.Overlap(Around(at.X, at.Y, Disc)), Along(points).First());
        taken.Add(Around(x, y, Disc));
        var line = string.Join(' ', points.Select(p => FormattableString.Invariant($"{p.X},{p.Y}")));
        return new MapPath(item.Number, item.Name, item.Kind!, line, x, y);
    }

    /// <summary>Places on a line, from its middle outwards.</summary>
    private static IEnumerable<(int X, int Y)> Along(List<(int X, int Y)> points)
    {
        const int Steps = 16;
        List<(int X, int Y)> all =
        [
            .. points.Zip(points.Skip(1)).SelectMany(pair => Enumerable.Range(0, Steps).Select(
                i => (
                    pair.First.X + (pair.Second.X - pair.First.X) * i / Steps, pair.First.Y + (pair.Second.Y - pair.First.Y) * i / Steps))),
        ];
        return all.Select((p, i) => (Point: p, Distance: Math.Abs(2 * i - all.Count))).OrderBy(p => p.Distance).Select(p => p.Point);
    }

    /// <summary>A name stands clear of other words, and of lines where there is such a place.</summary>
    private static MapLabel Label(MapItem item, MapProjection projection, TakenBoxes taken, TakenBoxes lines)
    {
        var (x, y) = projection.Of(item.Through[0]);
        List<TextLine> free = [.. Places(item.Label, x, y).Where(t => IsFree(t, projection, taken))];
        var line = free.Find(t => !lines.Overlap(BoxOf(t))) ?? free.FirstOrDefault();
        var number = new TextLine(FormattableString.Invariant($"{item.Number}"), x + Dot + 3, y - 3);
        if (line is null)
            number = Places(number.Text, x, y).FirstOrDefault(t => IsFree(t, projection, taken)) ?? number;
        taken.Add(BoxOf(line ?? number));
        return new MapLabel(item.Number, item.Name, x, y, line, number);
    }

    private static bool IsFree(TextLine text, MapProjection projection, TakenBoxes taken) =>
        BoxOf(text) is var box && new Box(0, 0, projection.Width, projection.Height).Holds(box) && !taken.Overlap(box);

    /// <summary>Right, left, above and below a point, then at its corners.</summary>
    private static IEnumerable<TextLine> Places(string text, int x, int y)
    {
        var width = TextWidth.Of(text, TextSize);
        const int Gap = Dot + 3;
        yield return new(text, x + Gap, y + 4);
        yield return new(text, x - Gap - width, y + 4);
        yield return new(text, x - width / 2, y - Gap - 1);
        yield return new(text, x - width / 2, y + Gap + 9);
        yield return new(text, x + Gap - 3, y - Gap);
        yield return new(text, x - Gap + 3 - width, y - Gap);
        yield return new(text, x + Gap - 3, y + Gap + 8);
        yield return new(text, x - Gap + 3 - width, y + Gap + 8);
    }

    private static Box BoxOf(TextLine text) => new(text.X, text.Y - TextSize + 2, text.X + TextWidth.Of(text.Text, TextSize), text.Y + 4);

    private static Box Around(int x, int y, int radius) => new(x - radius, y - radius, x + radius, y + radius);
}
