using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>The round marks; the more important, the larger.</summary>
internal static class Dots
{
    public static Dot Of(TimelineItem item, Extent extent, int x, int y) => new(KindOf(item, extent), x, y, item.Importance + 2);

    private static string KindOf(TimelineItem item, Extent extent) =>
        extent.Start != ExtentEdge.Sure || (extent.End == ExtentEdge.Unsure && !extent.Lasts) ? "unsure"
        : item.Date is { Set: null, Precision: >= EdtfPrecision.Month } ? "exact"
        : "coarse";
}
