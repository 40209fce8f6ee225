namespace SinoRussia.Generator.Timelines;

/// <summary>The lines that show how long something lasted, or within which time it happened; horizontal.</summary>
internal static class Bars
{
    private const int UnsureLength = 24;

    /// <summary>A bar, dashed where an end is not sure.</summary>
    public static IReadOnlyList<Stroke> Along(Extent extent, int y)
    {
        var sureFrom = extent.From + DashedLength(extent, extent.Start);
        var sureTo = extent.To - DashedLength(extent, extent.End);
        Stroke?[] parts =
        [
            sureFrom > extent.From ? new Stroke("span-unsure", extent.From, y, sureFrom, y) : null,
            new Stroke("span", sureFrom, y, sureTo, y),
            sureTo < extent.To ? new Stroke("span-unsure", sureTo, y, extent.To, y) : null,
        ];
        return [.. parts.OfType<Stroke>()];
    }

    /// <summary>A thin line over everything that a coarse date can mean.</summary>
    public static Stroke Range(Extent extent, int y) => new(KindOf(extent, "range"), extent.From, y, extent.To, y);

    /// <summary>The kind, or its unsure form.</summary>
    public static string KindOf(Extent extent, string kind) =>
        extent.Start == ExtentEdge.Sure && extent.End == ExtentEdge.Sure ? kind : kind + "-unsure";

    public static IReadOnlyList<IReadOnlyList<Corner>> Arrows(Extent extent, int y) =>
    [
        .. extent.Start == ExtentEdge.Open ? [Triangle(extent.From, extent.From + 8, y)] : Array.Empty<IReadOnlyList<Corner>>(),
        .. extent.End == ExtentEdge.Open ? [Triangle(extent.To, extent.To - 8, y)] : Array.Empty<IReadOnlyList<Corner>>(),
    ];

    private static IReadOnlyList<Corner> Triangle(int tip, int back, int y) => [new(tip, y), new(back, y - 5), new(back, y + 5)];

    private static int DashedLength(Extent extent, ExtentEdge edge) => edge switch
    {
        ExtentEdge.Unsure => Math.Min(extent.Length / 3, UnsureLength),
        ExtentEdge.Unknown => Math.Min(extent.Length * 3 / 4, UnsureLength),
        _ => 0,
    };
}
