using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A series of a chart.</summary>
internal sealed record ChartPart(string Name, IReadOnlyList<ChartRow> Rows)
{
    public static ChartPart Of(PageScope scope, ChartSeries series)
    {
        var rows = new List<ChartRow>();
        int? lastYear = null;
        foreach (var point in series.Points)
        {
            var figure = (Figure)scope.Lookup.FactOf(point.Figure.Id)!;
            var date = point.Label is null ? point.Date ?? figure.Date : null;
            rows.Add(Row(scope, point, figure, date, date?.Earliest?.Year - lastYear > 1));
            lastYear = date?.Latest?.Year;
        }

        return new ChartPart(scope.Text(series.Name), rows);
    }

    private static ChartRow Row(PageScope scope, ChartPoint point, Figure figure, Edtf? date, bool isAfterGap) => new(
        scope.Text(point.Label ?? date?.InWords(scope.Interface) ?? figure.Title),
        point.Value is { } own ? FigureWords.Amount(own, null, point.Bound, scope.Interface) : FigureWords.Amount(figure, scope.Interface),
        point.Value ?? figure.Value, point.Value is null ? figure.Upper : null,
        FigureWords.Basis(figure, scope.Interface), figure.Basis, scope.Link(figure.Id), isAfterGap);
}
