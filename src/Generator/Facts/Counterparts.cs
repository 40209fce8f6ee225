using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Offices of several sides that deal with each other, such as the heads of two governments.</summary>
/// <param name="Role">What the offices are, as a heading.</param>
/// <param name="Sides">Two or more.</param>
internal sealed record Counterparts(string Role, IReadOnlyList<CounterpartSide> Sides);

/// <summary>The offices of one side, one after another in time.</summary>
/// <param name="Name">What readers see.</param>
/// <param name="Titles">As the offices of people have them; at least one.</param>
/// <param name="Location">Of the first title.</param>
internal sealed record CounterpartSide(string Name, IReadOnlyList<string> Titles, Location Location);
