using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>A property and what proves it, which becomes part of what proves the fact.</summary>
internal sealed record ReadProperty(FactProperty Property, IReadOnlyList<Citation> Sources, IReadOnlyList<SuppliedPoint> Supplied);
