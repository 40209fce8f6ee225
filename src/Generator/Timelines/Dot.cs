namespace SinoRussia.Generator.Timelines;

/// <summary>A round mark.</summary>
/// <param name="Kind">For styling: 'exact' to the day or month, 'coarse' for less, 'unsure' for approximate and uncertain dates.</param>
internal sealed record Dot(string Kind, int X, int Y, int Radius);
