namespace SinoRussia.Generator.Facts;

/// <summary>Offices of several sides that deal with each other, such as the heads of two governments.</summary>
/// <param name="Role">What the offices are, as a heading.</param>
/// <param name="Sides">Two or more.</param>
internal sealed record Counterparts(string Role, IReadOnlyList<CounterpartSide> Sides);
