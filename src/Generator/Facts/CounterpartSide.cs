using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>The offices of one side, one after another in time.</summary>
/// <param name="Name">What readers see.</param>
/// <param name="Titles">As the offices of people have them; at least one.</param>
/// <param name="Location">Of the first title.</param>
internal sealed record CounterpartSide(string Name, IReadOnlyList<string> Titles, Location Location);
