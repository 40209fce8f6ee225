namespace SinoRussia.Generator.Timelines;

/// <summary>A time line ready to be drawn: positions in whole pixels from the top left; templates/shared/_timeline.svg.sbn turns it into markup.</summary>
/// <param name="Name">What a screen reader calls it.</param>
/// <param name="Form">For styling: 'wide' or 'narrow', 'small' or 'smaller'.</param>
/// <param name="Marks">In order of time.</param>
/// <param name="Groups">What did not fit, counted.</param>
internal sealed record TimelineDrawing(
    string Name, string Form, int Width, int Height, IReadOnlyList<TimelineBand> Bands, IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<TimelineTick> Ticks,
    IReadOnlyList<Stroke> Breaks, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineGroup> Groups)
{
    /// <summary>True where the tab key stops at every mark; false where a list on the same page has the same links.</summary>
    public bool HasTabStops { get; init; } = true;

    /// <summary>True where a tick is a month's.</summary>
    public bool HasMonths => Ticks.Any(t => t.Weight == "month");
}

/// <summary>A period with its title.</summary>
/// <param name="Alternate">True for every other band, which is tinted.</param>
internal sealed record TimelineBand(TimelinePeriod Period, Box Box, TextBlock Title, bool Alternate);

/// <summary>A topic with its title; its marks lie within its box.</summary>
internal sealed record TimelineLane(Box Box, TextBlock Title);

/// <summary>A line across the drawing at the beginning of a year or month.</summary>
/// <param name="Weight">'period', 'year' or 'month'.</param>
/// <param name="Labels">The same words at each place where they are drawn; empty for a line alone.</param>
internal sealed record TimelineTick(Stroke Line, string Weight, IReadOnlyList<TextBlock> Labels);

/// <summary>An item with a place of its own.</summary>
/// <param name="Strokes">Drawn before the dot.</param>
/// <param name="Arrows">Corners of triangles, one for each open end.</param>
/// <param name="Dot">Null for a bar, which needs none.</param>
/// <param name="Label">Null when there was no room.</param>
internal sealed record TimelineMark(
    TimelineItem Item, Extent Extent, Box Box, IReadOnlyList<Stroke> Strokes, IReadOnlyList<IReadOnlyList<Corner>> Arrows, Dot? Dot, TextBlock? Label);

/// <summary>Items of one lane and period that have no room, as one counted mark.</summary>
/// <param name="Items">At least one, in order of time.</param>
/// <param name="Lane">The lane's title.</param>
/// <param name="Box">The mark; its count stands in the middle.</param>
internal sealed record TimelineGroup(IReadOnlyList<TimelineItem> Items, string Lane, Box Box, int X, int Baseline)
{
    public TimelineItem First => Items[0];

    public TimelineItem Last => Items[^1];
}

/// <summary>A straight line.</summary>
/// <param name="Kind">For styling: 'span' it lasted, 'range' somewhere in it, with '-unsure' where an end is not certain; 'leader', 'tick', 'break'.</param>
internal sealed record Stroke(string Kind, int X1, int Y1, int X2, int Y2)
{
    /// <summary>The same with the axes exchanged.</summary>
    public Stroke Turned() => new(Kind, Y1, X1, Y2, X2);
}

/// <summary>A point of a shape.</summary>
internal sealed record Corner(int X, int Y)
{
    /// <summary>The same with the axes exchanged.</summary>
    public Corner Turned() => new(Y, X);
}

/// <summary>A round mark.</summary>
/// <param name="Kind">For styling: 'exact' to the day or month, 'coarse' for less, 'unsure' for approximate and uncertain dates.</param>
internal sealed record Dot(string Kind, int X, int Y, int Radius);

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

/// <summary>A line of text.</summary>
/// <param name="Y">Of the baseline.</param>
internal sealed record TextLine(string Text, int X, int Y);
