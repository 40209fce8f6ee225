using System.Globalization;

namespace SinoRussia.Generator.Timelines;

/// <summary>Gathers items that lie too close to each other for marks of their own.</summary>
internal static class CountedGroups
{
    public const int TextSize = 11;

    private const int Least = 16;

    /// <summary>Groups whose boxes do not touch and stay within the band, in order of time.</summary>
    /// <param name="items">At least one, in order of time, all of one period.</param>
    public static IReadOnlyList<ItemCluster> Cluster(IReadOnlyList<TimelineItem> items, Func<TimelineItem, int> headOf, ScaleBand band)
    {
        var sorted = items.Select(i => new Group([i], headOf(i), headOf(i), band)).OrderBy(g => g.From).ToList();
        var groups = new Stack<Group>();
        foreach (var next in sorted)
        {
            var group = next;
            while (groups.TryPeek(out var before) && before.To >= group.From)
                group = groups.Pop().With(group, band);
            groups.Push(group);
        }

        return [.. groups.Reverse().Select(g => new ItemCluster(g.Items, g.From, g.To))];
    }

    /// <summary>Pixels that a group's count takes.</summary>
    public static int WidthOf(int count) =>
        Math.Max(Least, TextWidth.Of(count.ToString(CultureInfo.InvariantCulture), TextSize, bold: true) + 6);

    /// <summary>A group while it grows.</summary>
    private sealed class Group
    {
        private readonly int first, last;

        public Group(List<TimelineItem> items, int first, int last, ScaleBand band)
        {
            (Items, this.first, this.last) = (items, first, last);
            var width = WidthOf(items.Count);
            From = Math.Clamp((first + last) / 2 - width / 2, band.From + 1, band.To - 1 - width);
            To = From + width;
        }

        public List<TimelineItem> Items { get; }

        public int From { get; }

        public int To { get; }

        /// <summary>Takes over the items of the next.</summary>
        public Group With(Group next, ScaleBand band)
        {
            Items.AddRange(next.Items);
            return new Group(Items, Math.Min(first, next.first), Math.Max(last, next.last), band);
        }
    }
}
