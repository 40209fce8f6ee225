using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Numbers of one basis that can be compared with one another.</summary>
/// <param name="Name">Who counted, or how.</param>
/// <param name="Points">At least one, in the order in which they are drawn.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points, Location Location);
