namespace SinoRussia.Generator.Timelines;

/// <summary>
/// One lane of a narrow time line. Items with labels get dots; the others share a counted group with neighbours they would touch. Dots that
/// would still touch are moved apart by a few pixels, within their period and in the order of time.
/// </summary>
internal sealed class NarrowColumn
{
    public const int Width = 11;
    public const int DotHeight = 11;

    private readonly List<TimelineMark> marks = [];
    private readonly List<TimelineGroup> groups = [];
    private readonly string lane;
    private readonly int left;
    private readonly TimeScale scale;

    /// <param name="items">In order of time.</param>
    /// <param name="isLabelled">By id.</param>
    public NarrowColumn(string lane, int left, int top, TimeScale scale, IReadOnlyList<TimelineItem> items, Func<string, bool> isLabelled)
    {
        (this.lane, this.left, this.scale) = (lane, left, scale);
        Box = new Box(left, top, left + Width, scale.Bands[^1].To);
        var length = TextWidth.Of(lane, NarrowTimeline.TextSize);
        Title = new TextBlock(
            "start", new Box(left, top - 4 - length, left + Width, top - 4), [new TextLine(lane, left + Width - 2, top - 4)]);
        foreach (var period in items.GroupBy(i => i.Period))
            Place([.. period.OrderBy(HeadOf)], scale.BandOf(period.Key), isLabelled);
    }

    /// <summary>The column below its title.</summary>
    public Box Box { get; }

    /// <summary>Turned to run upwards from its anchor.</summary>
    public TextBlock Title { get; }

    public IReadOnlyList<TimelineMark> Marks => marks;

    public IReadOnlyList<TimelineGroup> Groups => groups;

    private int HeadOf(TimelineItem item) => Extent.Of(item, scale).Head;

    private void Place(List<TimelineItem> items, ScaleBand band, Func<string, bool> isLabelled)
    {
        var clusters = Clusters(items, isLabelled, (band.InnerTo - band.InnerFrom) / DotHeight);
        var wishes = clusters.Select(c => (HeadOf(c[0]) + HeadOf(c[^1])) / 2 - DotHeight / 2).ToList();
        var tops = Spread.Apart(wishes, [.. clusters.Select(_ => DotHeight)], band.InnerFrom, band.InnerTo);
        foreach (var (cluster, i) in clusters.Select((c, i) => (c, i)))
        {
            var box = new Box(left, tops[i], left + Width, tops[i] + DotHeight);
            if (cluster.Count == 1)
                marks.Add(Mark(cluster[0], box));
            else
                groups.Add(new TimelineGroup(cluster, lane, box, left + Width / 2, box.Top + 9));
        }
    }

    /// <summary>Items that share a place, in order; no more than there is room for, as far as labels allow.</summary>
    private List<List<TimelineItem>> Clusters(List<TimelineItem> items, Func<string, bool> isLabelled, int most)
    {
        var clusters = new List<List<TimelineItem>>();
        foreach (var item in items)
        {
            if (clusters.Count > 0 && IsOpen(clusters[^1]) && !isLabelled(item.Id) && HeadOf(item) - HeadOf(clusters[^1][^1]) < DotHeight)
                clusters[^1].Add(item);
            else
                clusters.Add([item]);
        }

        while (clusters.Count > most && NearestPair() is { } pair)
        {
            clusters[pair.First].AddRange(clusters[pair.Second]);
            clusters.RemoveAt(pair.Second);
        }

        return clusters;

        bool IsOpen(List<TimelineItem> cluster) => !isLabelled(cluster[0].Id);

        (int First, int Second)? NearestPair()
        {
            var open = Enumerable.Range(0, clusters.Count).Where(i => IsOpen(clusters[i])).ToList();
            var pairs = open.Zip(open.Skip(1), (a, b) => (First: a, Second: b));
            return pairs.OrderBy(p => HeadOf(clusters[p.Second][0]) - HeadOf(clusters[p.First][^1])).Select(p => ((int, int)?)p)
                .FirstOrDefault();
        }
    }

    private TimelineMark Mark(TimelineItem item, Box box)
    {
        var extent = Extent.Of(item, scale);
        var x = left + Width / 2;
        var dot = Dots.Of(item, extent, x, box.Top + DotHeight / 2);
        IEnumerable<IReadOnlyList<Corner>> arrows = Bars.Arrows(extent, x).Select(a => a.Select(c => c.Turned()).ToList());
        return new TimelineMark(item, extent, box, [.. Strokes(extent, x)], [.. arrows], dot, null);
    }

    private static IEnumerable<Stroke> Strokes(Extent extent, int x) =>
        extent.Length < DotHeight ? [] : (extent.Lasts ? Bars.Along(extent, x) : [Bars.Range(extent, x)]).Select(s => s.Turned());
}
