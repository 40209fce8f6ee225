using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>A map of causes, in pixels: boxes with arrows from causes down to effects.</summary>
/// <param name="Paths">Each arrow's line, as SVG's path data.</param>
/// <param name="Heads">Each arrow's head.</param>
internal sealed record CauseDrawing(
    int Width, int Height, IReadOnlyList<CauseBox> Boxes, IReadOnlyList<string> Paths, IReadOnlyList<string> Heads)
{
    private const int BoxWidth = 172;
    private const int BoxHeight = 84;
    private const int Gap = 18;
    private const int Passage = 16;
    private const int LayerGap = 40;
    private const int Margin = 4;
    private const int TextSize = 12;
    private const int LinePitch = 15;
    private const int MostLines = 3;
    private const int MostDateLines = 2;

    /// <summary>Groups that do not hang together stand beside one another up to this width.</summary>
    private const int UsualWidth = 960;

    /// <param name="isOwn">False for what is drawn fainter, because the map is not about it.</param>
    public static CauseDrawing Of(PageScope scope, CauseGraph graph, Func<Fact, bool> isOwn)
    {
        var (boxes, paths, heads) = (new List<CauseBox>(), new List<string>(), new List<string>());
        int left = 0, top = 0, shelf = 0, widest = 0;
        foreach (var group in Groups(graph))
        {
            var place = group.Facts.Select((f, i) => (f.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
            var layered = new LayeredGraph(
                group.Facts.Count, [.. group.Arrows.Select(a => (place[a.Cause.Id], place[a.Effect.Id]))], BoxWidth + Gap, Passage);
            var right = layered.Layers.Max(l => l.Max(n => n.Center + n.Width / 2.0));
            if (left > 0 && left + right > UsualWidth)
                (left, top, shelf) = (0, top + shelf + LayerGap, 0);
            boxes.AddRange(group.Facts.Select((f, i) => Box(scope, f, isOwn(f), X(layered[i]) - BoxWidth / 2, Y(layered[i]))));
            foreach (var route in layered.Routes)
            {
                paths.Add(PathOf([.. route.Select(n => (X(n), Y(n)))]));
                heads.Add(HeadAt(X(route[^1]), Y(route[^1])));
            }

            shelf = Math.Max(shelf, layered.Layers.Count * (BoxHeight + LayerGap) - LayerGap);
            left += (int)right;
            widest = Math.Max(widest, left);

            int X(LayeredNode node) => Margin + left + (int)node.Center;
            int Y(LayeredNode node) => Margin + top + (node.Layer - layered.Layers[0][0].Layer) * (BoxHeight + LayerGap);
        }

        return new CauseDrawing(widest + 2 * Margin, top + shelf + 2 * Margin, boxes, paths, heads);
    }

    /// <summary>What hangs together, in the order of the earliest fact of each.</summary>
    private static IEnumerable<CauseGraph> Groups(CauseGraph graph)
    {
        var group = graph.Facts.ToDictionary(f => f.Id, f => f.Id, StringComparer.Ordinal);
        foreach (var arrow in graph.Arrows)
            group[Root(arrow.Cause.Id)] = Root(arrow.Effect.Id);
        var arrows = graph.Arrows.ToLookup(a => Root(a.Cause.Id));
        return graph.Facts.GroupBy(f => Root(f.Id)).Select(g => new CauseGraph([.. g], [.. arrows[g.Key]]));

        string Root(string id)
        {
            while (group[id] != id)
                id = group[id] = group[group[id]];
            return id;
        }
    }

    private static CauseBox Box(PageScope scope, Fact fact, bool isOwn, int left, int top)
    {
        var lines = LabelText.Wrap(fact.Title, BoxWidth - 16, MostLines, TextSize);
        var date = scope.Guide.DigestOf(fact).Date;
        var dates = date is null ? [] : LabelText.Wrap(date, BoxWidth - 16, MostDateLines, TextSize);
        return new CauseBox(scope.Link(fact.Id), isOwn, left, top, BoxWidth, BoxHeight)
        {
            Date = date,
            Lines = [.. lines.Select((line, i) => new TextLine(line, left + 8, top + 4 + LinePitch * i + LinePitch * 3 / 4))],
            DateLines =
                [.. dates.Select((line, i) => new TextLine(line, left + 8, top + BoxHeight - 7 - LinePitch * (dates.Count - 1 - i)))],
        };
    }

    private static string HeadAt(int x, int y) => string.Create(CultureInfo.InvariantCulture, $"{x},{y} {x - 4},{y - 7} {x + 4},{y - 7}");

    /// <summary>From the foot of the first box, straight through places held free, to the top of the last.</summary>
    private static string PathOf(IReadOnlyList<(int X, int Y)> route)
    {
        var path = new System.Text.StringBuilder().Append(CultureInfo.InvariantCulture, $"M{route[0].X} {route[0].Y + BoxHeight}");
        for (var i = 1; i < route.Count; i++)
        {
            var (from, to) = (route[i - 1], route[i]);
            path.Append(CultureInfo.InvariantCulture, $"C{from.X} {to.Y - LayerGap / 2} {to.X} {to.Y - LayerGap / 2} {to.X} {to.Y}");
            if (i < route.Count - 1)
                path.Append(CultureInfo.InvariantCulture, $"V{to.Y + BoxHeight}");
        }

        return path.ToString();
    }
}
