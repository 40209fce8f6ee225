using System.Globalization;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Dates;

/// <summary>Dates in words, by the patterns of a language; nothing is said that the date does not say.</summary>
/// <remarks>
/// In English '19XX' is 'the 1900s', because the twentieth century began in 1901, and '190X' 'the years 1900 to 1909', so that it is not
/// taken for '19XX'.
/// </remarks>
internal readonly record struct EdtfWords(InterfaceWords Words)
{
    private const int FirstSeason = 21;

    /// <summary>For messages to curators.</summary>
    public static EdtfWords English => new(InterfaceWords.English);

    public string Of(Edtf date) =>
        date.Set is { } set ? OfSet(set) : date.IsInterval ? OfInterval(date.Start, date.End) : Of((EdtfEnd.Known)date.Start!);

    public string Of(EdtfEnd.Known date)
    {
        var words = Unmarked(date);
        if (date.IsApproximate)
            words = Words.Say("dates.about", ("date", words));
        return date.IsUncertain ? Words.Say("dates.uncertain", ("date", words)) : words;
    }

    public string OfInterval(EdtfEnd? start, EdtfEnd? end) => (start, end) switch
    {
        (EdtfEnd.Known first, EdtfEnd.Known last) => Between(first, last),
        (EdtfEnd.Known first, EdtfEnd.Open) => From(Of(first)),
        (EdtfEnd.Open, EdtfEnd.Known last) => Until(Of(last)),
        (EdtfEnd.Known first, _) => To(Of(first), Words["dates.unknown"]),
        (_, EdtfEnd.Known last) => To(Words["dates.unknown"], Of(last)),
        _ => throw new ArgumentException("an interval has at least one date", nameof(start)),
    };

    /// <summary>A span between two dates of any form, either of which may be missing; null when both are.</summary>
    public string? OfSpan(Edtf? from, Edtf? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => Until(Of(to)),
        (_, null) => From(Of(from)),
        _ when from == to => Of(from),
        _ => To(Of(from), Of(to)),
    };

    /// <summary>'1667, 1668 or 1670 to 1672', '1960 and December 1961', 'some year from 1670 to 1672', '1984 or earlier'.</summary>
    public string OfSet(EdtfSet set)
    {
        if (set.Spans is [{ IsRange: true } only])
        {
            var precision = set.Dates.First().Precision.ToString().ToLowerInvariant();
            return Words.Say(set.IsAll ? $"dates.every.{precision}" : $"dates.some.{precision}", ("dates", OfSpan(only, set.IsAll)));
        }

        var own = this;
        var parts = set.Spans.Select(s => own.OfSpan(s, set.IsAll)).ToList();
        if (parts.Count == 1)
            return parts[0];
        // 'Or earlier' and 'and later' have the word too; in English a comma keeps the two apart.
        var isOpen = set.Spans.Any(s => s.IsOpen);
        var list = string.Join(Words["lists.comma"], parts[..^1]);
        return (set.IsAll, isOpen) switch
        {
            (true, false) => Words.Say("dates.and", ("dates", list), ("last", parts[^1])),
            (true, true) => Words.Say("dates.and_after_open", ("dates", list), ("last", parts[^1])),
            (false, false) => Words.Say("dates.or", ("dates", list), ("last", parts[^1])),
            (false, true) => Words.Say("dates.or_after_open", ("dates", list), ("last", parts[^1])),
        };
    }

    /// <summary>Month and year of a date that has a month: 'January 1992'.</summary>
    public string MonthOf(EdtfEnd.Known date) =>
        Words.Say("dates.month", ("month", MonthNames.Of(Words, date.Month!.Value)), ("year", Year(date.Year)));

    /// <summary>A day known exactly: '31 January 1992'.</summary>
    public string OfDay(int year, int month, int day) =>
        Words.Say("dates.day", ("day", day), ("month", MonthNames.WithDay(Words, month)), ("year", Year(year)));

    /// <summary>A day of every year: '31 January'.</summary>
    public string OfDayOfTheYear(int month, int day) =>
        Words.Say("dates.day_of_the_year", ("day", day), ("month", MonthNames.WithDay(Words, month)));

    private string OfSpan(EdtfSpan span, bool isAll) => (span.First, span.Last) switch
    {
        (EdtfEnd.Known first, EdtfEnd.Known last) => span.IsRange ? Between(first, last) : Of(first),
        (EdtfEnd.Known first, _) =>
            isAll ? Words.Say("dates.and_later", ("date", Of(first))) : Words.Say("dates.or_later", ("date", Of(first))),
        (_, EdtfEnd.Known last) =>
            isAll ? Words.Say("dates.and_earlier", ("date", Of(last))) : Words.Say("dates.or_earlier", ("date", Of(last))),
        _ => throw new ArgumentException("a span has at least one date", nameof(span)),
    };

    private string Between(EdtfEnd.Known first, EdtfEnd.Known last)
    {
        var isMarked = first.IsApproximate || first.IsUncertain || last.IsApproximate || last.IsUncertain;
        if (isMarked || first.Year != last.Year || first.Month is not { } month || last.Month is null)
            return To(Of(first), Of(last));
        return (first.DayOfMonth, month == last.Month) switch
        {
            ({ } day, true) => To(Words.Say("dates.day_alone", ("day", day)), Of(last)),
            ({ } day, false) => To(OfDayOfTheYear(month, day), Of(last)),
            (null, true) => To(Of(first), Of(last)),
            (null, false) => To(MonthNames.Of(Words, month), Of(last)),
        };
    }

    private string From(string date) => Words.Say("dates.from", ("date", date));

    private string Until(string date) => Words.Say("dates.until", ("date", date));

    private string To(string first, string last) => Words.Say("dates.to", ("first", first), ("last", last));

    private string Unmarked(EdtfEnd.Known date) => date switch
    {
        { Precision: EdtfPrecision.Century or EdtfPrecision.Decade } => Years(date),
        { Hidden: EdtfHidden.Month } => Words.Say("dates.some_month", ("year", Year(date.Year))),
        { Hidden: EdtfHidden.MonthAndDay } => Words.Say("dates.some_day_of_the_year", ("year", Year(date.Year))),
        { Hidden: EdtfHidden.Day } => Words.Say("dates.some_day", ("month", MonthOf(date))),
        { DayOfMonth: { } day } => OfDay(date.Year, date.Month!.Value, day),
        { Month: not null } => MonthOf(date),
        { Season: { } season } =>
            Words.Say("dates.season", ("season", Words.Of("dates.seasons", season - FirstSeason + 1)), ("year", Year(date.Year))),
        _ => Year(date.Year),
    };

    private string Years(EdtfEnd.Known date)
    {
        var (first, last) = (date.First.Year, date.Last.Year);
        var hasName = first >= 1000 && (date.Precision == EdtfPrecision.Century || first % 100 != 0);
        return hasName
            ? Words.Say("dates.the_years_of", ("year", Number(first)))
            : Words.Say("dates.years", ("first", Year(first)), ("last", Year(last)));
    }

    private string Year(int year) => year switch
    {
        <= 0 => Words.Say("dates.bc", ("year", Number(1 - year))),
        < 1000 => Words.Say("dates.ad", ("year", Number(year))),
        _ => Number(year),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
