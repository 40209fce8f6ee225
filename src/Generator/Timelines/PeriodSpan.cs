using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>The days that a period's band stands for.</summary>
/// <param name="Index">Place in <see cref="TimelineSubject.Periods"/>.</param>
/// <param name="Stretches">Without gaps, in order of time; empty when no day is left for the period.</param>
internal sealed record PeriodSpan(int Index, IReadOnlyList<Stretch> Stretches)
{
    private const int MostBreaks = 2;
    private const int LeastYearsToBreak = 8;

    /// <summary>A gap is left out when it takes more than this part of what is left of its period.</summary>
    private const double BreakShare = 0.4;

    /// <summary>The periods from the first to the last that holds an item; each begins where the one before ends.</summary>
    /// <remarks>The days follow the rule by which items get their periods: a day belongs to the first period that ends on it or
    /// later.</remarks>
    public static IReadOnlyList<PeriodSpan> AllOf(TimelineSubject subject)
    {
        var ends = subject.Items.SelectMany(i => new[] { i.Date.Earliest, i.Date.Latest }).OfType<Day>().Order().Distinct().ToList();
        var (first, last) = (subject.Items.Min(i => i.Period), subject.Items.Max(i => i.Period));
        var spans = new List<PeriodSpan>();
        var start = FirstDay(subject.Periods[first].Date?.Earliest, ends[0]);
        for (var i = first; i <= last; i++)
        {
            var end = i == last || subject.Periods[i].Date?.Latest is not { } latest
                ? LastDay(subject.Periods[i].Date?.Latest, ends[^1])
                : latest.Next();
            end = end.CompareTo(start) > 0 ? end : start;
            spans.Add(new PeriodSpan(i, Split(start, end, ends)));
            start = end;
        }

        return spans;
    }

    private static Day FirstDay(Day? period, Day item) => period is { } day && day.CompareTo(item) <= 0 ? day : new Day(item.Year, 1, 1);

    private static Day LastDay(Day? period, Day item) =>
        period is { } day && day.CompareTo(item) >= 0 ? day.Next() : new Day(item.Year + 1, 1, 1);

    private static List<Stretch> Split(Day start, Day end, IReadOnlyList<Day> ends)
    {
        if (start == end)
            return [];
        List<Day> points = [start, .. ends.Where(d => d.CompareTo(start) > 0 && d.CompareTo(end) < 0), end];
        var gaps = points.Zip(points.Skip(1), (from, to) => (From: from, To: to, Days: to.Number - from.Number))
            .OrderByDescending(g => g.Days).ToList();
        var left = end.Number - start.Number;
        var breaks = new List<(Day From, Day To)>();
        foreach (var gap in gaps.Take(MostBreaks))
        {
            if (gap.Days < BreakShare * left || gap.To.Year - gap.From.Year < LeastYearsToBreak)
                break;
            breaks.Add((new Day(gap.From.Year + 1, 1, 1), new Day(gap.To.Year, 1, 1)));
            left -= gap.Days;
        }

        var stretches = new List<Stretch>();
        foreach (var (from, to) in breaks.Order())
        {
            stretches.Add(new Stretch(start, from, IsBreak: false));
            stretches.Add(new Stretch(from, to, IsBreak: true));
            start = to;
        }

        if (start != end)
            stretches.Add(new Stretch(start, end, IsBreak: false));
        return stretches;
    }
}
