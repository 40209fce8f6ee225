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
        var clusters = items.Select(i => Of([i], headOf, band)).OrderBy(c => c.From).ToList();
        for (var i = 0; i + 1 < clusters.Count;)
        {
            if (clusters[i].To < clusters[i + 1].From)
            {
                i++;
                continue;
            }

            clusters[i] = Of([.. clusters[i].Items, .. clusters[i + 1].Items], headOf, band);
            clusters.RemoveAt(i + 1);
            i = Math.Max(0, i - 1);
        }

        return clusters;
    }

    /// <summary>Pixels that a group's count takes.</summary>
    public static int WidthOf(int count) =>
        Math.Max(Least, TextWidth.Of(count.ToString(CultureInfo.InvariantCulture), TextSize, bold: true) + 6);

    private static ItemCluster Of(IReadOnlyList<TimelineItem> items, Func<TimelineItem, int> headOf, ScaleBand band)
    {
        var width = WidthOf(items.Count);
        var middle = (items.Min(headOf) + items.Max(headOf)) / 2;
        var from = Math.Clamp(middle - width / 2, band.From + 1, band.To - 1 - width);
        return new ItemCluster(items, from, from + width);
    }
}
