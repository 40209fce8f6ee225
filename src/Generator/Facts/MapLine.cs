namespace SinoRussia.Generator.Facts;

/// <summary>A line of a map, through at least two points.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>: how it is drawn.</param>
/// <param name="About">A fact that it is drawn for, with whose date it is listed; null for none.</param>
internal sealed record MapLine(string Name, string Kind, IReadOnlyList<GeoPoint> Through, Reference? About)
{
    /// <summary>What was only planned, or is known roughly, is drawn dashed.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "border", "rough-border", "river", "oil-pipeline", "gas-pipeline", "planned", "railway",
    ];
}
