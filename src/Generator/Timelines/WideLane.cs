namespace SinoRussia.Generator.Timelines;

/// <summary>
/// One lane of a wide time line. The important get labels first, in the highest row with room; below them lie the others without labels in
/// a few rows of dots; what then still has no room is counted in groups, one row of them, each within its period.
/// </summary>
internal sealed class WideLane
{
    private const int RowStep = 7;
    private const int Padding = 4;
    private const int DotRows = 2;
    private const int BarRows = 4;
    private const int GroupHeight = 16;

    private static readonly bool[] Sides = [false, true];

    private readonly string lane;
    private readonly int longestLine;
    private readonly TimeScale scale;
    private readonly TakenBoxes taken = new();
    private readonly Dictionary<TimelineItem, Extent> extents = new(ReferenceEqualityComparer.Instance);
    private readonly List<TimelineMark> marks = [];
    private readonly List<TimelineGroup> groups = [];

    /// <param name="title">Null for a lane without one.</param>
    /// <param name="room">The lane's width and top; its bottom is found here.</param>
    /// <param name="rows">Most rows of text.</param>
    /// <param name="longestLine">Most pixels of a line of a label.</param>
    /// <param name="items">In order of time.</param>
    public WideLane(string lane, TextBlock? title, Box room, int rows, int longestLine, TimeScale scale, IReadOnlyList<TimelineItem> items)
    {
        (this.lane, this.longestLine, this.scale, Title) = (lane, longestLine, scale, title);
        var top = room.Top + Padding;
        var inner = room with { Top = top, Bottom = top + rows * WideTimeline.Pitch };
        var bare = items.OrderByDescending(i => i.Importance).Where(i => !TryLabel(i, inner)).OrderBy(i => ExtentOf(i).Head).ToList();
        var left = PlaceDots(bare, LowestOr(top) + (marks.Count > 0 ? 1 : 0));
        PlaceGroups(left, LowestOr(top));
        Box = room with { Left = 0, Bottom = Math.Max(LowestOr(top), title?.Box.Bottom ?? 0) + Padding };
    }

    /// <summary>The lane with its title, over the whole width.</summary>
    public Box Box { get; }

    public TextBlock? Title { get; }

    public IReadOnlyList<TimelineMark> Marks => marks;

    public IReadOnlyList<TimelineGroup> Groups => groups;

    private int LowestOr(int top) => taken.Bottom ?? top;

    private bool TryLabel(TimelineItem item, Box room)
    {
        var extent = ExtentOf(item);
        var shapes = LabelShapes(item.Title).SelectMany(_ => Sides, (lines, isLeft) =>
            (Lines: lines, IsLeft: isLeft, Box: WideMark.WithLabel(item, extent, lines, isLeft, 0).Box)).ToList();
        for (var top = room.Top; top < room.Bottom; top += RowStep)
        {
            foreach (var shape in shapes)
            {
                var box = shape.Box.Down(top);
                if (room.Holds(box) && !taken.Overlap(box))
                {
                    Take(WideMark.WithLabel(item, extent, shape.Lines, shape.IsLeft, top));
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>One line where it is short, two or three balanced ones where it is not.</summary>
    private IEnumerable<IReadOnlyList<string>> LabelShapes(string title)
    {
        if (TextWidth.Of(title, WideTimeline.TextSize) <= longestLine)
            yield return [title];
        for (var lines = 2; lines <= 3; lines++)
        {
            if (LabelText.Balance(title, lines, WideTimeline.TextSize) is { } balanced
                && LabelText.WidthOf(balanced, WideTimeline.TextSize) <= longestLine)
                yield return balanced;
        }
    }

    /// <summary>Places dots and bars without labels; what has no room is returned.</summary>
    private List<TimelineItem> PlaceDots(IReadOnlyList<TimelineItem> items, int top)
    {
        var left = new List<TimelineItem>();
        foreach (var item in items)
        {
            var extent = ExtentOf(item);
            var rows = Enumerable.Range(0, WideMark.IsBar(extent) ? BarRows : DotRows)
                .Select(row => WideMark.Bare(item, extent, top + row * WideMark.BareHeight));
            if (rows.FirstOrDefault(m => !taken.Overlap(m.Box)) is { } mark)
                Take(mark);
            else
                left.Add(item);
        }

        return left;
    }

    private void PlaceGroups(List<TimelineItem> items, int top)
    {
        foreach (var period in items.GroupBy(i => i.Period))
        {
            foreach (var cluster in CountedGroups.Cluster([.. period], i => ExtentOf(i).Head, scale.BandOf(period.Key)))
            {
                var box = new Box(cluster.From, top, cluster.To, top + GroupHeight);
                if (cluster.Items is [var single] && !WideMark.IsBar(ExtentOf(single)))
                {
                    Take(WideMark.Bare(single, ExtentOf(single), top + 2));
                    continue;
                }

                groups.Add(new TimelineGroup(cluster.Items, lane, box, (box.Left + box.Right) / 2, top + 12));
                taken.Add(box);
            }
        }
    }

    private Extent ExtentOf(TimelineItem item) =>
        extents.TryGetValue(item, out var known) ? known : extents[item] = Extent.Of(item, scale);

    private void Take(TimelineMark mark)
    {
        marks.Add(mark);
        taken.Add(mark.Box);
    }
}
