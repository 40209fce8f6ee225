using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>One side of a dispute.</summary>
/// <param name="Holders">At least one person, organisation, place or source.</param>
/// <param name="Says">What they hold, in our words.</param>
internal sealed record DisputePosition(
    IReadOnlyList<Reference> Holders, Prose Says, IReadOnlyList<Citation> Sources, IReadOnlyList<SuppliedPoint> Supplied,
    Location Location);
