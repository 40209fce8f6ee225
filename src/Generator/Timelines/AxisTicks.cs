using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Timelines;

/// <summary>Chooses the years and months that the time scale names, as many as have room.</summary>
internal static class AxisTicks
{
    /// <summary>Pixels between a tick and its label, and after the label.</summary>
    public const int Gap = 4;

    private const int LeastMonth = 9;
    private const int WidestMonth = 9;
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>Ticks in order of time; no two labels touch, none leaves its band.</summary>
    /// <param name="lengthOf">Pixels that a label takes along the scale.</param>
    public static IReadOnlyList<AxisTick> Of(TimeScale scale, InterfaceWords words, Func<string, int> lengthOf)
    {
        var chosen = new List<AxisTick>();
        var labels = new List<(int From, int To)>();
        foreach (var tick in PeriodStarts(scale, words, lengthOf))
            Take(tick);
        foreach (var tick in scale.Segments.Where(s => !s.Stretch.IsBreak).SelectMany(s => Years(s, lengthOf)))
            Take(tick);
        foreach (var tick in scale.Segments.Where(s => !s.Stretch.IsBreak).SelectMany(s => MonthsOf(s, words, lengthOf)))
            Take(tick);
        return [.. chosen.OrderBy(t => t.At)];

        void Take(AxisTick tick)
        {
            var band = scale.Bands.Last(b => b.From <= tick.At);
            var (from, to) = (tick.At, tick.At + 2 * Gap + (tick.Label is { } label ? lengthOf(label) : 0));
            var fits = tick.Label is not null && to <= band.To + Gap && !labels.Exists(l => from < l.To && l.From < to);
            if (fits)
                labels.Add((from, to));
            if (fits || !chosen.Exists(t => Math.Abs(t.At - tick.At) < 2))
                chosen.Add(fits ? tick : tick with { Label = null });
        }
    }

    private static IEnumerable<AxisTick> PeriodStarts(TimeScale scale, InterfaceWords words, Func<string, int> lengthOf)
    {
        foreach (var band in scale.Bands)
        {
            if (scale.Segments.FirstOrDefault(s => s.From >= band.From && s.From < band.To) is not { } segment)
                continue;
            var room = band.To - band.From - Gap;
            yield return new AxisTick(
                band.From, "period", Names(words, segment.Stretch.First).FirstOrDefault(n => lengthOf(n) + Gap <= room));
        }
    }

    /// <summary>A day, exactly and then less so.</summary>
    private static IEnumerable<string> Names(InterfaceWords words, Day day)
    {
        if (day.DayOfMonth > 1)
            yield return words.Say(
                "dates.day", ("day", day.DayOfMonth), ("month", MonthNames.ShortOf(words, day.Month)), ("year", Year(day.Year)));
        else if (day.Month > 1)
            yield return words.Say("dates.month", ("month", MonthNames.ShortOf(words, day.Month)), ("year", Year(day.Year)));
        yield return Year(day.Year);
    }

    private static IEnumerable<AxisTick> Years(ScaleSegment segment, Func<string, int> lengthOf)
    {
        var yearLength = PixelsOf(segment, 365);
        var step = YearSteps.FirstOrDefault(s => s * yearLength >= lengthOf(Year(segment.Stretch.First.Year)) + 2 * Gap);
        if (step == 0)
            yield break;
        // What follows a break is not where one would guess.
        if (segment.Stretch.First is { Month: 1, DayOfMonth: 1 } start)
            yield return new AxisTick(segment.From, "year", Year(start.Year));
        var first = (int)Math.Ceiling(segment.Stretch.First.Year / (double)step) * step;
        for (var year = first; new Day(year, 1, 1).CompareTo(segment.Stretch.End) < 0; year += step)
        {
            if (new Day(year, 1, 1).CompareTo(segment.Stretch.First) >= 0)
                yield return new AxisTick(At(segment, new Day(year, 1, 1)), "year", Year(year));
        }
    }

    private static IEnumerable<AxisTick> MonthsOf(ScaleSegment segment, InterfaceWords words, Func<string, int> lengthOf)
    {
        var month = PixelsOf(segment, 30);
        if (month < LeastMonth)
            yield break;
        var needed = lengthOf(MonthNames.ShortOf(words, WidestMonth)) + 2 * Gap;
        var step = month >= needed ? 1 : 3 * month >= needed ? 3 : 0;
        for (var day = new Day(segment.Stretch.First.Year, 1, 1); day.CompareTo(segment.Stretch.End) < 0; day = NextMonth(day))
        {
            if (day.CompareTo(segment.Stretch.First) >= 0 && day.Month > 1)
                yield return new AxisTick(
                    At(segment, day), "month", step > 0 && (day.Month - 1) % step == 0 ? MonthNames.ShortOf(words, day.Month) : null);
        }
    }

    private static Day NextMonth(Day day) => day.Month == 12 ? new Day(day.Year + 1, 1, 1) : day with { Month = day.Month + 1 };

    private static double PixelsOf(ScaleSegment segment, int days) => (segment.To - segment.From) * (double)days / segment.Stretch.Days;

    private static int At(ScaleSegment segment, Day day) =>
        segment.From + (int)((segment.To - segment.From) * (day.Number - segment.Stretch.First.Number) / segment.Stretch.Days);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
