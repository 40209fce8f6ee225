using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>A chart draws what figures say and nothing else, and never what was reckoned in two ways as one row.</summary>
internal static partial class ChartChecks
{
    private const NumberStyles Written = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    private static readonly string[] SmallNumbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var chart in corpus.Charts)
        {
            var isLabelled = chart.Series.SelectMany(s => s.Points).Any(p => p.Label is not null);
            foreach (var series in chart.Series)
            {
                ReportUnlike(series, isLabelled, bag);
                ReportBases(series, facts, bag);
                foreach (var point in series.Points)
                    ReportPoint(chart, point, facts, bag);
            }
        }
    }

    private static void ReportUnlike(ChartSeries series, bool isLabelled, DiagnosticBag bag)
    {
        foreach (var point in series.Points.Where(p => isLabelled && p.Label is null))
        {
            bag.Error(
                CheckingCodes.PointsUnlike, point.Figure.Location,
                $"the number of '{point.Figure.Id}' has no 'label', and others of the chart have one",
                "label all of them, or none: a chart compares things or times");
        }
    }

    private static void ReportBases(ChartSeries series, FactFinder facts, DiagnosticBag bag)
    {
        var found = facts.FindAll<Figure>(series.Points.Select(p => p.Figure)).ToList();
        foreach (var (reference, figure) in found.Where(f => f.Fact.Basis != found[0].Fact.Basis))
        {
            bag.Error(
                CheckingCodes.BasesMixed, reference.Location,
                $"'{reference.Id}' is {figure.Basis}, but the series '{series.Name}' begins with what is {found[0].Fact.Basis}; expected "
                    + "one basis in a series",
                "make it a series of its own");
        }
    }

    private static void ReportPoint(Chart chart, ChartPoint point, FactFinder facts, DiagnosticBag bag)
    {
        if (facts.Find<Figure>(point.Figure) is not { } figure)
            return;
        if (point.Value is { } value && value != figure.Value && value != figure.Upper && !NumbersIn(figure).Contains(value))
        {
            bag.Error(
                CheckingCodes.NumberNotInFigure, point.Figure.Location,
                FormattableString.Invariant($"{value} stands neither in the summary nor in 'compared_with' of '{figure.Id}'; ")
                + "expected a number that the figure gives",
                "write it there with what it rests on, or make it a figure of its own");
        }

        if (point.Value is null && figure.Unit != chart.Unit && !figure.Unit.StartsWith(chart.Unit + " ", StringComparison.Ordinal))
        {
            bag.Error(
                CheckingCodes.AnotherUnit, point.Figure.Location,
                $"'{figure.Id}' counts {figure.Unit}, the chart {chart.Unit}; expected the unit of the chart, with words behind it at "
                    + "most");
        }
    }

    private static HashSet<decimal> NumbersIn(Figure figure)
    {
        var text = $"{figure.Summary.Text} {figure.ComparedWith}";
        return
        [
            .. Number().Matches(text).Select(m => decimal.Parse(m.Value, Written, CultureInfo.InvariantCulture)),
            .. SmallNumbers.Index().Where(n => Regex.IsMatch(text, $@"\b{n.Item}\b", RegexOptions.IgnoreCase))
            .Select(n => (decimal)n.Index),
        ];
    }

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();
}
