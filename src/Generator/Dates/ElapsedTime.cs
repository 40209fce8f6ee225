using System.Globalization;

namespace SinoRussia.Generator.Dates;

/// <summary>The time from some day of one span to some day of a later one, in English words: days below sixty, months below twenty-four, else years.</summary>
internal static class ElapsedTime
{
    private const int FewDays = 60;
    private const int FewMonths = 24;
    private const int MonthsOfAYear = 12;
    private const double DaysOfAMonth = 365.2425 / MonthsOfAYear;

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <param name="first">Ends before <paramref name="second"/> begins.</param>
    /// <param name="grain">The coarser one of the two.</param>
    public static string InWords(DaySpan first, DaySpan second, SpanGrain grain)
    {
        var isMarked = first.IsMarked || second.IsMarked;
        var about = isMarked ? "about " : "";
        var (leastDays, mostDays) = (second.First.Number - first.Last.Number, second.Last.Number - first.First.Number);
        if (grain == SpanGrain.Day && mostDays < FewDays)
            return about + Count(mostDays, "day");

        var isYears = (grain == SpanGrain.Year && first.First.Year != second.Last.Year) || Ceiling(first.First, second.Last, 1) >= FewMonths;
        var (unit, noun) = isYears ? (MonthsOfAYear, "year") : (1, "month");
        var (least, most) = (Floor(first.Last, second.First, unit), Ceiling(first.First, second.Last, unit));
        return (most - least) switch
        {
            0 => about + OneCount(most, noun),
            1 when least == 0 => $"up to {about}{Count(most, noun)}",
            1 => $"about {OneCount(leastDays + mostDays >= (least + most) * unit * DaysOfAMonth ? most : least, noun)}",
            2 => $"about {OneCount(least + 1, noun)}",
            _ when least == 0 => $"up to {about}{Count(most, noun)}",
            _ => isMarked ? $"about {Number(least)} to {Count(most, noun)}" : $"between {Number(least)} and {Count(most, noun)}",
        };
    }

    /// <summary>Whole units gone by; a month is over on the same day of the next one, or on its last day if it has no such day.</summary>
    private static long Floor(Day from, Day to, int unit)
    {
        var months = to.MonthsSinceZero - from.MonthsSinceZero;
        return (from.PlusMonths(months).CompareTo(to) > 0 ? months - 1 : months) / unit;
    }

    private static long Ceiling(Day from, Day to, int unit)
    {
        var whole = Floor(from, to, unit);
        return from.PlusMonths(whole * unit) == to ? whole : whole + 1;
    }

    /// <summary>As <see cref="Count"/>, but twelve months are a year; between two counts they are not, since both share a unit.</summary>
    private static string OneCount(long number, string noun) => (number, noun) == (MonthsOfAYear, "month") ? Count(1, "year") : Count(number, noun);

    private static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
}
