namespace SinoRussia.Generator.Outputs.Timelines;

/// <summary>The time line for wide screens and landscape paper: time runs to the right, lanes lie below each other.</summary>
internal static class WideTimeline
{
    /// <summary>Pixels of the whole drawing, unless the periods' titles need more.</summary>
    public const int Width = 1160;

    public const int TextSize = 12;
    public const int Pitch = 14;

    private const int PlotLeft = 104;
    private const int Inset = 8;
    private const int LeastBand = 44;
    private const int AxisHeight = 18;

    /// <param name="subject">At least one item.</param>
    public static TimelineDrawing Draw(TimelineSubject subject)
    {
        var spans = PeriodSpan.Of(subject);
        var lengths = Lengths(subject, spans);
        var scale = new TimeScale(spans, lengths, PlotLeft, _ => Inset, Inset);
        var titles = spans.Select((s, i) => LabelText.Wrap(subject.Periods[s.Index].Title, lengths[i] - Inset, 6, TextSize, bold: true)).ToList();
        var axisTop = titles.Max(t => t.Count) * Pitch + 6;
        var plot = new Box(PlotLeft, axisTop + AxisHeight, PlotLeft + lengths.Sum(), 0);

        var lanes = DrawLanes(subject, scale, plot);
        var bottom = lanes[^1].Box.Bottom;
        var height = bottom + AxisHeight;
        return new TimelineDrawing(
            subject.Name, "wide", plot.Right, height,
            [.. scale.Bands.Select((b, i) => new TimelineBand(
                subject.Periods[b.Period], new Box(b.From, 0, b.To, height),
                TextBlock.Of(titles[i], "start", b.From + AxisTicks.Gap, 2, Pitch, TextSize, bold: true), i % 2 == 1))],
            [.. lanes.Select(l => new TimelineLane(l.Box, l.Title))],
            [.. AxisTicks.Of(scale, words => TextWidth.Of(words, TextSize)).Select(t => Tick(t, axisTop, bottom, height))],
            [.. scale.Segments.Where(s => s.Stretch.IsBreak).Select(s => new Stroke("break", s.From, axisTop + AxisHeight, s.To, bottom))],
            [.. Ordered(subject, lanes.SelectMany(l => l.Marks))],
            [.. lanes.SelectMany(l => l.Groups)]);
    }

    /// <summary>A band is as wide as its title needs; what is left is shared by the number of items.</summary>
    private static List<int> Lengths(TimelineSubject subject, IReadOnlyList<PeriodSpan> spans)
    {
        var least = spans.Select(s => Inset + Math.Max(LeastBand, LongestWord(subject.Periods[s.Index].Title))).ToList();
        var counts = spans.Select(s => subject.Items.Count(i => i.Period == s.Index)).ToList();
        return Shares.Add(least, counts, Math.Max(0, Width - PlotLeft - least.Sum()));
    }

    private static int LongestWord(string title) => title.Split(' ').Max(w => TextWidth.Of(w, TextSize, bold: true));

    private static List<WideLane> DrawLanes(TimelineSubject subject, TimeScale scale, Box plot)
    {
        var used = subject.Items.Select(i => i.Lane).Distinct().Order().ToList();
        var rows = Math.Clamp(80 / used.Count, 5, 12);
        var lanes = new List<WideLane>();
        var top = plot.Top;
        foreach (var lane in used)
        {
            var title = TextBlock.Of(LabelText.Wrap(subject.Lanes[lane], PlotLeft - 10, 4, TextSize, bold: true), "start", 0, top + 3, Pitch, TextSize, bold: true);
            var drawn = new WideLane(subject.Lanes[lane], title, plot with { Top = top }, rows, scale, [.. subject.Items.Where(i => i.Lane == lane)]);
            lanes.Add(drawn);
            top = drawn.Box.Bottom;
        }

        return lanes;
    }

    private static TimelineTick Tick(AxisTick tick, int axisTop, int plotBottom, int height)
    {
        IReadOnlyList<TextBlock> labels = tick.Label is not { } words ? [] :
        [
            TextBlock.Of([words], "start", tick.At + AxisTicks.Gap, axisTop + 1, Pitch, TextSize),
            TextBlock.Of([words], "start", tick.At + AxisTicks.Gap, plotBottom + 2, Pitch, TextSize),
        ];
        return new(new Stroke("tick", tick.At, tick.Weight == "period" ? 0 : axisTop, tick.At, tick.Weight == "month" ? plotBottom : height), tick.Weight, labels);
    }

    private static IEnumerable<TimelineMark> Ordered(TimelineSubject subject, IEnumerable<TimelineMark> marks)
    {
        var byId = marks.ToDictionary(m => m.Item.Id, StringComparer.Ordinal);
        return subject.Items.Where(i => byId.ContainsKey(i.Id)).Select(i => byId[i.Id]);
    }
}
