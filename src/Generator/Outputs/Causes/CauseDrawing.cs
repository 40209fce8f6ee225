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
    private const int LayerGap = 30;
    private const int Margin = 4;
    private const int TextSize = 12;
    private const int LinePitch = 15;
    private const int MostLines = 3;
    private const int MostDateLines = 2;

    /// <summary>Groups that do not hang together stand beside one another up to this width.</summary>
    private const int UsualWidth = 1130;

    /// <summary>Drawings to stand below one another, none of which paper should divide.</summary>
    /// <param name="isOwn">False for what is drawn fainter, because the map is not about it.</param>
    public static IReadOnlyList<CauseDrawing> All(PageScope scope, CauseGraph graph, Func<Fact, bool> isOwn)
    {
        var rows = CauseRow.Pack(CauseGroup.All(graph, BoxWidth), UsualWidth);
        // All are as wide as the widest, so that paper makes them smaller by the same measure.
        var width = rows.Max(r => r.Width) + 2 * Margin;
        return [.. rows.Select(row => Of(scope, row, isOwn) with { Width = width })];
    }

    private static CauseDrawing Of(PageScope scope, CauseRow row, Func<Fact, bool> isOwn)
    {
        var (boxes, paths, heads) = (new List<CauseBox>(), new List<string>(), new List<string>());
        foreach (var (group, left, top) in row.Places)
        {
            var layered = group.Layered;
            boxes.AddRange(group.Graph.Facts.Select((f, i) => Box(scope, f, isOwn(f), X(layered[i]) - BoxWidth / 2, Y(layered[i]))));
            foreach (var route in layered.Routes)
            {
                paths.Add(PathOf([.. route.Select(n => (X(n), Y(n)))]));
                heads.Add(HeadAt(X(route[^1]), Y(route[^1])));
            }

            int X(LayeredNode node) => Margin + left + (int)node.Center;
            int Y(LayeredNode node) => Margin + (top + node.Layer - group.Top) * (BoxHeight + LayerGap);
        }

        return new CauseDrawing(row.Width + 2 * Margin, row.Height * (BoxHeight + LayerGap) - LayerGap + 2 * Margin, boxes, paths, heads);
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
