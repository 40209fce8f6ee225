using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>Something on a map, as the table beside it lists it.</summary>
/// <param name="Number">From 1: lines first, then points, each in order of date, what has none last.</param>
/// <param name="Kind">How a line is drawn; null for a point.</param>
/// <param name="Sign">What it is, in words.</param>
/// <param name="Through">One point, or those of the line.</param>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="Link">Leads to the place or to what it is drawn for; null for none.</param>
/// <param name="Where">The coordinates of a point in words; null for a line.</param>
internal sealed record MapItem(
    int Number, string Name, string? Kind, string Sign, IReadOnlyList<GeoPoint> Through, string? Date, LinkView? Link, string? Where)
{
    /// <summary>What stands beside a point on the map: its name, of members with the year.</summary>
    public string Label { get; init; } = Name;
}
