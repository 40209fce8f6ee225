namespace SinoRussia.Generator.Timelines;

/// <summary>A line across the drawing at the beginning of a year or month.</summary>
/// <param name="Weight">'period', 'year' or 'month'.</param>
/// <param name="Labels">The same words at each place where they are drawn; empty for a line alone.</param>
internal sealed record TimelineTick(Stroke Line, string Weight, IReadOnlyList<TextBlock> Labels);
