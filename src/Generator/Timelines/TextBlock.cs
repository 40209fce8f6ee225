namespace SinoRussia.Generator.Timelines;

/// <summary>Text with the place of each line.</summary>
/// <param name="Anchor">What <see cref="TextLine.X"/> is to the text: 'start', 'middle' or 'end'.</param>
/// <param name="Box">Holds all lines.</param>
internal sealed record TextBlock(string Anchor, Box Box, IReadOnlyList<TextLine> Lines)
{
    /// <summary>Lines below each other.</summary>
    /// <param name="x">Of the anchor.</param>
    /// <param name="top">Of the first line's box.</param>
    /// <param name="pitch">From one line to the next; a baseline lies at three quarters of it.</param>
    public static TextBlock Of(IReadOnlyList<string> lines, string anchor, int x, int top, int pitch, int size, bool bold = false)
    {
        var width = LabelText.WidthOf(lines, size, bold);
        var left = anchor switch { "end" => x - width, "middle" => x - width / 2, _ => x };
        return new TextBlock(anchor, new Box(left, top, left + width, top + pitch * lines.Count),
            [.. lines.Select((l, i) => new TextLine(l, x, top + pitch * i + pitch * 3 / 4))]);
    }
}
