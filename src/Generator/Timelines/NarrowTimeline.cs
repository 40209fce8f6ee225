namespace SinoRussia.Generator.Timelines;

/// <summary>The time line for narrow screens: time runs down, lanes are columns of dots, labels stand to their right.</summary>
internal static class NarrowTimeline
{
    /// <summary>Pixels of the whole drawing, for up to ten lanes; made for a screen of 320.</summary>
    public const int Width = 284;

    public const int TextSize = 12;
    public const int Pitch = 14;

    private const int YearsWidth = 36;
    private const int LabelWidth = 130;
    private const int MostLabels = 80;
    private const int LabelGap = 5;
    private const int TitleGap = 8;
    private const int Tail = 10;

    /// <param name="subject">At least one item.</param>
    public static TimelineDrawing Draw(TimelineSubject subject)
    {
        var used = subject.Items.Select(i => i.Lane).Distinct().Order().ToList();
        var labelLeft = Math.Max(Width - LabelWidth, YearsWidth + used.Count * NarrowColumn.Width + LabelGap);
        var width = labelLeft + LabelWidth;
        var labels = Labelled(subject.Items).ToDictionary(
            i => i.Id, i => LabelText.Wrap(i.Title, LabelWidth, 4, TextSize), StringComparer.Ordinal);

        var spans = PeriodSpan.AllOf(subject);
        var titles = spans.Select(s => LabelText.Wrap(subject.Periods[s.Index].Title, width - 8, 2, TextSize, bold: true)).ToList();
        var top = used.Max(l => TextWidth.Of(subject.Lanes[l], TextSize)) + 8;
        int HeadOf(int i) => titles[i].Count * Pitch + TitleGap;
        var lengths = spans.Select((s, i) => HeadOf(i) + RoomFor(subject, s.Index, labels) + Tail).ToList();
        var scale = new TimeScale(spans, lengths, top, HeadOf, Tail);

        var columns = used.Select((lane, i) => new NarrowColumn(
            subject.Lanes[lane], YearsWidth + i * NarrowColumn.Width, top, scale, [.. subject.Items.Where(t => t.Lane == lane)],
            labels.ContainsKey)).ToList();
        var byId = columns.SelectMany(c => c.Marks).ToDictionary(m => m.Item.Id, StringComparer.Ordinal);
        var blocks = scale.Bands.SelectMany(b => LabelBlocks(
            [.. subject.Items.Where(i => i.Period == b.Period && labels.ContainsKey(i.Id)).Select(i => byId[i.Id])], labels, labelLeft, b))
            .ToDictionary(b => b.Id, b => b.Block, StringComparer.Ordinal);
        var height = scale.Bands[^1].To;
        return new TimelineDrawing(subject.Name, "narrow", width, height)
        {
            Bands = [.. scale.Bands.Select((b, i) => new TimelineBand(
                subject.Periods[b.Period], new Box(0, b.From, width, b.To),
                TextBlock.Of(titles[i], "start", 2, b.From + 3, Pitch, TextSize, bold: true), i % 2 == 1))],
            Lanes = [.. columns.Select(c => new TimelineLane(c.Box, c.Title))],
            Ticks =
            [
                .. AxisTicks.Of(scale, subject.Words, _ => Pitch - AxisTicks.Gap).Where(t => t.Weight != "month")
                .Select(t => Tick(t, scale, width)),
            ],
            Breaks =
            [
                .. scale.Segments.Where(s => s.Stretch.IsBreak).Select(s => new Stroke("break", 0, s.From, labelLeft - LabelGap, s.To)),
            ],
            Marks =
            [
                .. subject.Items.Where(i => byId.ContainsKey(i.Id)).Select(i => byId[i.Id])
                    .Select(m => blocks.TryGetValue(m.Item.Id, out var b) ? WithLabel(m, b) : m),
            ],
            Groups = [.. columns.SelectMany(c => c.Groups)],
        };
    }

    /// <summary>The important items; the less important too while they are few enough.</summary>
    private static IEnumerable<TimelineItem> Labelled(IReadOnlyList<TimelineItem> items)
    {
        var least = Enumerable.Range(1, 3).First(
            importance => importance == 3 || items.Count(i => i.Importance >= importance) <= MostLabels);
        return items.Where(i => i.Importance >= least);
    }

    /// <summary>Pixels that a period's labels and dots need.</summary>
    private static int RoomFor(TimelineSubject subject, int period, Dictionary<string, IReadOnlyList<string>> labels)
    {
        var items = subject.Items.Where(i => i.Period == period).ToList();
        var text = items.Sum(i => labels.TryGetValue(i.Id, out var lines) ? lines.Count * Pitch + LabelGap : 0);
        return Math.Max(text, NarrowColumn.DotHeight * (2 + items.Count / 2));
    }

    private static IEnumerable<(string Id, TextBlock Block)> LabelBlocks(
        IReadOnlyList<TimelineMark> marks, Dictionary<string, IReadOnlyList<string>> labels, int left, ScaleBand band)
    {
        var sorted = marks.OrderBy(m => Middle(m.Box)).ToList();
        var heights = sorted.Select(m => labels[m.Item.Id].Count * Pitch + LabelGap).ToList();
        var tops = Spread.Apart([.. sorted.Select(m => Middle(m.Box) - Pitch / 2)], heights, band.InnerFrom, band.InnerTo);
        return sorted.Select((m, i) => (m.Item.Id, TextBlock.Of(labels[m.Item.Id], "start", left, tops[i], Pitch, TextSize)));
    }

    private static TimelineMark WithLabel(TimelineMark mark, TextBlock label)
    {
        var leader = new Stroke("leader", mark.Box.Right, Middle(mark.Box), label.Box.Left - 2, label.Box.Top + Pitch / 2);
        return mark with { Label = label, Strokes = [.. mark.Strokes, leader] };
    }

    private static int Middle(Box box) => (box.Top + box.Bottom) / 2;

    /// <summary>The title of a period stands above its first day, so the line of a period bears no label.</summary>
    private static TimelineTick Tick(AxisTick tick, TimeScale scale, int width)
    {
        var isPeriod = tick.Weight == "period";
        var at = isPeriod ? scale.Bands.First(b => b.From == tick.At).InnerFrom : tick.At;
        var label = tick.Label is null || isPeriod ? null : TextBlock.Of([tick.Label], "start", 2, at, Pitch, TextSize);
        return new TimelineTick(
            new Stroke("tick", 0, tick.At, isPeriod ? width : YearsWidth, tick.At), tick.Weight, label is null ? [] : [label]);
    }
}
