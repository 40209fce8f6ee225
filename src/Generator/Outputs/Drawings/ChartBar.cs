using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A bar of a chart, in pixels.</summary>
/// <param name="More">How much longer it may be, of a range; 0 for one number.</param>
/// <param name="GapAt">Where a dotted rule above it says that years are left out; null for none.</param>
internal sealed record ChartBar(
    string BasisName, IReadOnlyList<TextLine> Label, TextLine Amount, int Left, int Top, int Length, int More, int? GapAt);
