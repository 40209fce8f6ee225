using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Facts;

/// <summary>A number of a chart, which a figure gives.</summary>
/// <param name="Figure">Where it stands.</param>
/// <param name="Value">Another number that stands in the figure's words; null for the figure's own, with its upper end and its
/// bound.</param>
/// <param name="Bound">Of <paramref name="Value"/>, one of <see cref="Facts.Figure.Bounds"/>; null where it is meant exactly.</param>
/// <param name="Date">When it was so; null for the figure's own date.</param>
/// <param name="Label">What it is of, where the points of a series differ in that and not in time; null for none.</param>
internal sealed record ChartPoint(Reference Figure, decimal? Value, string? Bound, Edtf? Date, string? Label);
