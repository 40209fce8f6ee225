namespace SinoRussia.Generator.Timelines;

/// <summary>Draws one item of a wide time line at a given height.</summary>
internal static class WideMark
{
    /// <summary>Height of a mark without a label.</summary>
    public const int BareHeight = 12;

    /// <summary>An interval shorter than this is drawn as a point is, beside its label.</summary>
    private const int ShortLength = 14;

    private const int Pitch = WideTimeline.Pitch;

    /// <summary>
    /// However short, an end that is open or unknown is drawn as such; its tail reaches to the edge of the drawing and no further.
    /// </summary>
    public static bool IsBar(Extent extent) =>
        extent.Lasts && (extent.Length >= ShortLength || IsEndless(extent.Start) || IsEndless(extent.End));

    /// <summary>With its label.</summary>
    /// <param name="lines">The label's.</param>
    /// <param name="isLeft">True for a label before the mark.</param>
    public static TimelineMark WithLabel(TimelineItem item, Extent extent, IReadOnlyList<string> lines, bool isLeft, int top)
    {
        var below = top + Pitch * lines.Count;
        if (IsBar(extent))
        {
            // A bar may end at the edge of the drawing, and browsers end a text up to a pixel behind its anchor.
            var text = TextBlock.Of(
                lines, isLeft ? "end" : "start", isLeft ? extent.To - 2 : extent.From, top, Pitch, WideTimeline.TextSize);
            return new(
                item, extent, text.Box.Union(new Box(extent.From, top, extent.To, below + 8)), Bars.Along(extent, below + 3),
                Bars.Arrows(extent, below + 3), null, text);
        }

        var mark = Head(item, extent, top + Pitch / 2);
        var label = TextBlock.Of(
            lines, isLeft ? "end" : "start", isLeft ? mark.Box.Left - 2 : mark.Box.Right + 2, top, Pitch, WideTimeline.TextSize);
        var box = label.Box.Union(mark.Box);
        return HasRange(extent)
            ? mark with
            {
                Label = label,
                Box = box.Union(new Box(extent.From, top, extent.To, below + 4)),
                Strokes = [Bars.Range(extent, below + 1)],
            }
            : mark with { Label = label, Box = box };
    }

    /// <summary>Without a label. The range of a coarse date may run behind other marks and is not part of the box.</summary>
    public static TimelineMark Bare(TimelineItem item, Extent extent, int top)
    {
        var middle = top + BareHeight / 2;
        if (IsBar(extent))
            return new(
                item, extent, new Box(extent.From, top, extent.To, top + BareHeight), Bars.Along(extent, middle),
                Bars.Arrows(extent, middle), null, null);
        var mark = Head(item, extent, middle);
        return HasRange(extent) ? mark with { Strokes = [Bars.Range(extent, middle)] } : mark;
    }

    private static TimelineMark Head(TimelineItem item, Extent extent, int middle)
    {
        if (extent.Lasts)
        {
            var (from, to) = (extent.From - 1, Math.Max(extent.To, extent.From + 5) + 1);
            return new(
                item, extent, new Box(from, middle - 6, to, middle + 6),
                [new Stroke(Bars.KindOf(extent, "short"), from, middle, to, middle)], [], null, null);
        }

        var dot = Dots.Of(item, extent, extent.Head, middle);
        return new(item, extent, new Box(extent.Head - 6, middle - 6, extent.Head + 6, middle + 6), [], [], dot, null);
    }

    private static bool IsEndless(ExtentEdge edge) => edge is ExtentEdge.Open or ExtentEdge.Unknown;

    private static bool HasRange(Extent extent) => !extent.Lasts && extent.Length >= ShortLength;
}
