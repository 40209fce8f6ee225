namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A series, drawn for wide and for narrow screens.</summary>
internal sealed record ChartSeriesView(string Name, IReadOnlyList<ChartRow> Rows, ChartDrawing Drawing, ChartDrawing Narrow);
