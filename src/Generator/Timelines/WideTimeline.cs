namespace SinoRussia.Generator.Timelines;

/// <summary>
/// Time runs to the right, lanes lie below each other; for wide screens and landscape paper, and small for the columns of pages.
/// </summary>
internal static class WideTimeline
{
    public const int TextSize = 12;
    public const int Pitch = 14;

    private const int Inset = 8;
    private const int LeastBand = 44;
    private const int AxisHeight = 18;

    /// <param name="subject">At least one item.</param>
    public static TimelineDrawing Draw(TimelineSubject subject) => Draw(subject, WideLayout.Whole);

    /// <param name="subject">At least one item; one lane and one period for a layout without titles.</param>
    public static TimelineDrawing Draw(TimelineSubject subject, WideLayout layout)
    {
        var spans = PeriodSpan.AllOf(subject);
        var lengths = Lengths(subject, spans, layout);
        var scale = new TimeScale(spans, lengths, layout.TitleWidth, _ => Inset, Inset);
        var titles = spans.Select((s, i) => LabelText.Wrap(subject.Periods[s.Index].Title, lengths[i] - Inset, 6, TextSize, bold: true))
            .ToList();
        var axisTop = layout.HasTitles ? titles.Max(t => t.Count) * Pitch + 6 : 0;
        var plot = new Box(layout.TitleWidth, layout.HasTitles ? axisTop + AxisHeight : 0, layout.TitleWidth + lengths.Sum(), 0);

        var lanes = DrawLanes(subject, scale, plot, layout);
        var bottom = lanes[^1].Box.Bottom;
        var height = bottom + AxisHeight;
        return new TimelineDrawing(subject.Name, layout.Form, plot.Right, height)
        {
            Bands = layout.HasTitles ? [.. scale.Bands.Select((b, i) => new TimelineBand(
                subject.Periods[b.Period], new Box(b.From, 0, b.To, height),
                TextBlock.Of(titles[i], "start", b.From + AxisTicks.Gap, 2, Pitch, TextSize, bold: true), i % 2 == 1))] : [],
            Lanes = [.. lanes.Where(l => l.Title is not null).Select(l => new TimelineLane(l.Box, l.Title!))],
            Ticks =
            [
                .. AxisTicks.Of(scale, subject.Words, words => TextWidth.Of(words, TextSize))
                .Select(t => Tick(t, plot.Top, axisTop, bottom, height)),
            ],
            Breaks = [.. scale.Segments.Where(s => s.Stretch.IsBreak).Select(s => new Stroke("break", s.From, plot.Top, s.To, bottom))],
            Marks = [.. Ordered(subject, lanes.SelectMany(l => l.Marks))],
            Groups = [.. lanes.SelectMany(l => l.Groups)],
        };
    }

    /// <summary>A band is as wide as its title needs; what is left is shared by the number of items.</summary>
    private static List<int> Lengths(TimelineSubject subject, IReadOnlyList<PeriodSpan> spans, WideLayout layout)
    {
        var least = spans.Select(s => Inset + Math.Max(LeastBand, LongestWord(subject.Periods[s.Index].Title))).ToList();
        var counts = spans.Select(s => subject.Items.Count(i => i.Period == s.Index)).ToList();
        return Shares.Add(least, counts, Math.Max(0, layout.Width - layout.TitleWidth - least.Sum()));
    }

    private static int LongestWord(string title) => title.Split(' ').Max(w => TextWidth.Of(w, TextSize, bold: true));

    private static List<WideLane> DrawLanes(TimelineSubject subject, TimeScale scale, Box plot, WideLayout layout)
    {
        var used = subject.Items.Select(i => i.Lane).Distinct().Order().ToList();
        var rows = Math.Clamp(layout.Rows / used.Count, 5, 12);
        var lanes = new List<WideLane>();
        var top = plot.Top;
        foreach (var lane in used)
        {
            var title = layout.HasTitles ? Title(subject.Lanes[lane], layout.TitleWidth - 10, top + 3) : null;
            var drawn = new WideLane(
                subject.Lanes[lane], title, plot with { Top = top }, rows, layout.LongestLine, scale,
                [.. subject.Items.Where(i => i.Lane == lane)]);
            lanes.Add(drawn);
            top = drawn.Box.Bottom;
        }

        return lanes;
    }

    private static TextBlock Title(string lane, int width, int top) =>
        TextBlock.Of(LabelText.Wrap(lane, width, 4, TextSize, bold: true), "start", 0, top, Pitch, TextSize, bold: true);

    /// <summary>Labels stand below the lanes, and above them where there are titles.</summary>
    private static TimelineTick Tick(AxisTick tick, int plotTop, int axisTop, int plotBottom, int height)
    {
        var words = tick.Label is { } label ? (string[])[label] : [];
        int[] tops = plotTop > axisTop ? [axisTop + 1, plotBottom + 2] : [plotBottom + 2];
        return new(
            new Stroke("tick", tick.At, tick.Weight == "period" ? 0 : axisTop, tick.At, tick.Weight == "month" ? plotBottom : height),
            tick.Weight,
            [.. tops.SelectMany(top => words, (top, w) => TextBlock.Of([w], "start", tick.At + AxisTicks.Gap, top, Pitch, TextSize))]);
    }

    private static IEnumerable<TimelineMark> Ordered(TimelineSubject subject, IEnumerable<TimelineMark> marks)
    {
        var byId = marks.ToDictionary(m => m.Item.Id, StringComparer.Ordinal);
        return subject.Items.Where(i => byId.ContainsKey(i.Id)).Select(i => byId[i.Id]);
    }
}
