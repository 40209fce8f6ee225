using System.Globalization;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Dates;

/// <summary>
/// The time from some day of one span to some day of a later one, in words: days below sixty, months below twenty-four, else years.
/// </summary>
internal readonly record struct ElapsedTime(InterfaceWords Words)
{
    private const int FewDays = 60;
    private const int FewMonths = 24;
    private const int MonthsOfAYear = 12;
    private const int NamedNumbers = 12;
    private const double DaysOfAMonth = 365.2425 / MonthsOfAYear;

    /// <param name="first">Ends before <paramref name="second"/> begins.</param>
    /// <param name="grain">The coarser one of the two.</param>
    public string InWords(DaySpan first, DaySpan second, SpanGrain grain)
    {
        var isMarked = first.IsMarked || second.IsMarked;
        var (leastDays, mostDays) = (second.First.Number - first.Last.Number, second.Last.Number - first.First.Number);
        if (grain == SpanGrain.Day && mostDays < FewDays)
            return About(isMarked, Count(mostDays, SpanGrain.Day));

        var isYears = (grain == SpanGrain.Year && first.First.Year != second.Last.Year)
            || Ceiling(first.First, second.Last, 1) >= FewMonths;
        var (unit, noun) = isYears ? (MonthsOfAYear, SpanGrain.Year) : (1, SpanGrain.Month);
        var (least, most) = (Floor(first.Last, second.First, unit), Ceiling(first.First, second.Last, unit));
        return (most - least) switch
        {
            0 => About(isMarked, OneCount(most, noun)),
            1 when least == 0 => UpTo(About(isMarked, Count(most, noun))),
            1 => About(true, OneCount(leastDays + mostDays >= (least + most) * unit * DaysOfAMonth ? most : least, noun)),
            2 => About(true, OneCount(least + 1, noun)),
            _ when least == 0 => UpTo(About(isMarked, Count(most, noun))),
            _ when isMarked => Words.Say("elapsed.about_from_to", ("least", Number(least)), ("most", Count(most, noun))),
            _ => Words.Say("elapsed.between", ("least", Number(least)), ("most", Count(most, noun))),
        };
    }

    private string About(bool isMarked, string time) => isMarked ? Words.Say("elapsed.about", ("time", time)) : time;

    private string UpTo(string time) => Words.Say("elapsed.up_to", ("time", time));

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
    private string OneCount(long number, SpanGrain unit) =>
        (number, unit) == (MonthsOfAYear, SpanGrain.Month) ? Count(1, SpanGrain.Year) : Count(number, unit);

    private string Count(long number, SpanGrain unit) => unit switch
    {
        SpanGrain.Day => Words.Say("elapsed.days", ("count", number), ("number", Number(number))),
        SpanGrain.Month => Words.Say("elapsed.months", ("count", number), ("number", Number(number))),
        _ => Words.Say("elapsed.years", ("count", number), ("number", Number(number))),
    };

    private string Number(long number) =>
        number <= NamedNumbers ? Words.Of("elapsed.numbers", (int)number + 1) : number.ToString(CultureInfo.InvariantCulture);
}
