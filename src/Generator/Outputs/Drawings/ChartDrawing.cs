using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A series as bars that begin at zero, in pixels; all series of a chart have the same scale.</summary>
internal sealed record ChartDrawing(int Width, int Height, int BarHeight, int ZeroAt, IReadOnlyList<ChartBar> Bars)
{
    private const int TextSize = 13;
    private const int LinePitch = 16;
    private const int Pitch = 26;
    private const int Thickness = 16;
    private const int GapHeight = 12;
    private const int Space = 8;

    /// <summary>The series in order.</summary>
    public static IReadOnlyList<ChartDrawing> All(IReadOnlyList<ChartPart> parts, int width)
    {
        List<ChartRow> rows = [.. parts.SelectMany(p => p.Rows)];
        var left = rows.Max(r => LabelText.WidthOf(Label(r, width), TextSize)) + Space;
        var room = width - left - Space - rows.Max(r => TextWidth.Of(r.Amount, TextSize));
        var most = rows.Max(r => r.Upper ?? r.Value);
        return [.. parts.Select(p => Of(p, width, left, value => most <= 0 ? 0 : Math.Max(1, (int)Math.Round(value / most * room))))];
    }

    private static IReadOnlyList<string> Label(ChartRow row, int width) => LabelText.Wrap(row.Label, width / 3, 3, TextSize);

    /// <param name="pixels">How long a number is.</param>
    private static ChartDrawing Of(ChartPart part, int width, int left, Func<decimal, int> pixels)
    {
        var labels = part.Rows.Select(r => Label(r, width));
        var (bars, top) = (new List<ChartBar>(), 2);
        foreach (var (row, label) in part.Rows.Zip(labels))
        {
            var gap = row.IsAfterGap ? top + GapHeight / 2 - 3 : (int?)null;
            top += row.IsAfterGap ? GapHeight : 0;
            var middle = top + Math.Max(Pitch - 8, label.Count * LinePitch) / 2;
            var (length, whole) = (pixels(row.Value), pixels(row.Upper ?? row.Value));
            var first = middle + TextSize / 3 - (label.Count - 1) * LinePitch / 2;
            bars.Add(new ChartBar(
                row.BasisName, [.. label.Select((l, i) => new TextLine(l, left - Space, first + i * LinePitch))],
                new TextLine(row.Amount, left + whole + Space, middle + TextSize / 3), left, middle - Thickness / 2, length, whole - length,
                gap));
            top += Math.Max(Pitch, label.Count * LinePitch + 8);
        }

        return new ChartDrawing(width, top, Thickness, left, bars);
    }
}
