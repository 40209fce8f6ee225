namespace SinoRussia.Generator.Timelines;

/// <summary>A mark of the time scale.</summary>
/// <param name="At">Pixel along the scale.</param>
/// <param name="Weight">'period', 'year' or 'month'.</param>
/// <param name="Label">Null for a line alone.</param>
internal sealed record AxisTick(int At, string Weight, string? Label);
