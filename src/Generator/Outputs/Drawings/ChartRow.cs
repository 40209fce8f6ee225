using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A number of a chart.</summary>
/// <param name="Label">Date in words, or what it is of.</param>
/// <param name="Amount">With its bound, in words.</param>
/// <param name="Value">The number itself; the lower end of a range.</param>
/// <param name="Upper">The upper end of a range; null for one number.</param>
/// <param name="Basis">How the number came about, in words.</param>
/// <param name="BasisName">The same as a name for styling.</param>
/// <param name="Figure">Leads to the figure that gives it.</param>
/// <param name="IsAfterGap">True when years are left out between the number before and this one.</param>
internal sealed record ChartRow(
    string Label, string Amount, decimal Value, decimal? Upper, string Basis, string BasisName, LinkView Figure, bool IsAfterGap);
