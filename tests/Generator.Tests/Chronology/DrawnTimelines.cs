using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>Every way in which the guide draws a time line, and what is seen in a drawing from its numbers.</summary>
internal static class DrawnTimelines
{
    /// <summary>The whole and each period alone, wide and narrow; and all items on one lane, in both small forms.</summary>
    public static IEnumerable<(TimelineSubject Subject, TimelineDrawing Drawing)> Of(TimelineSubject subject)
    {
        TimelineSubject[] large = [subject, .. subject.Items.Select(i => i.Period).Distinct().Select(p => Only(subject, p))];
        var small = subject with
        {
            Lanes = [""],
            Periods = [new TimelinePeriod("", "", null)],
            Items = [.. subject.Items.Select(i => i with { Lane = 0, Period = 0 })],
        };
        return
        [
            .. large.SelectMany(s => new[] { (s, WideTimeline.Draw(s)), (s, NarrowTimeline.Draw(s)) }),
            (small, WideTimeline.Draw(small, WideLayout.Small)), (small, WideTimeline.Draw(small, WideLayout.Smaller)),
        ];
    }

    private static TimelineSubject Only(TimelineSubject subject, int period) => subject with
    {
        Name = $"{subject.Name}: {subject.Periods[period].Title}",
        Periods = [subject.Periods[period]],
        Items = [.. subject.Items.Where(i => i.Period == period).Select(i => i with { Period = 0 })],
    };

    /// <summary>Pairs of texts that overlap, as the drawing reckons their boxes.</summary>
    public static IReadOnlyList<(Box First, Box Second)> Overlaps(TimelineDrawing drawing)
    {
        var texts = Texts(drawing).OrderBy(b => b.Top).ToList();
        return
        [
            .. texts
                .SelectMany(
                    (box, i) => texts.Skip(i + 1).TakeWhile(b => b.Top < box.Bottom).Where(box.Overlaps), (box, other) => (box, other)),
        ];
    }

    public static bool IsWithinItself(TimelineDrawing drawing) =>
        Texts(drawing).Concat(drawing.Marks.Select(m => m.Box)).All(new Box(0, 0, drawing.Width, drawing.Height).Holds);

    /// <summary>The boxes of all words and numbers; a count fills its mark.</summary>
    private static IEnumerable<Box> Texts(TimelineDrawing drawing) =>
    [
        .. drawing.Marks.Select(m => m.Label).OfType<TextBlock>().Select(l => l.Box),
        .. drawing.Groups.Select(g => g.Box),
        .. drawing.Ticks.SelectMany(t => t.Labels).Select(l => l.Box),
        .. drawing.Bands.Select(b => b.Title.Box),
        .. drawing.Lanes.Select(l => l.Title.Box),
    ];
}
