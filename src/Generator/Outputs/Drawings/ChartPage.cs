using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A chart, and beside it a table that says the same.</summary>
/// <param name="Chapter">The chapter that it belongs to.</param>
/// <param name="IsLabelled">True when it compares things, false when times.</param>
internal sealed record ChartPage(
    PageFrame Page, string Title, Written Summary, LinkView Chapter, string Unit, IReadOnlyList<ChartSeriesView> Series, bool IsLabelled)
{
    public static ChartPage Of(PageScope scope, Chart chart)
    {
        List<ChartPart> parts = [.. chart.Series.Select(s => ChartPart.Of(scope, s))];
        var (wide, narrow) = (ChartDrawing.All(parts, MapDrawing.Wide), ChartDrawing.All(parts, MapDrawing.Narrow));
        return new ChartPage(
            DrawingPages.Frame(scope, chart.Title, chart.Summary), scope.Text(chart.Title), scope.Blocks(chart.Summary),
            scope.Link(chart.Chapter.Id),
            scope.Text(chart.Unit),
            [.. parts.Select((p, i) => new ChartSeriesView(p.Name, p.Rows, wide[i], narrow[i]))],
            chart.Series.SelectMany(s => s.Points).Any(p => p.Label is not null));
    }
}
