using System.Globalization;

namespace SinoRussia.Generator.Dates;

/// <summary>Dates in English, in the reader's order; nothing is said that the date does not say.</summary>
/// <remarks>
/// '19XX' is 'the 1900s', because the twentieth century began in 1901. '190X' is 'the years 1900 to 1909', so that it is not taken for '19XX'.
/// </remarks>
internal static class EdtfWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Of(EdtfEnd.Known date) =>
        (date.IsApproximate ? "about " : "") + Unmarked(date) + (date.IsUncertain ? " (uncertain)" : "");

    public static string OfInterval(EdtfEnd? start, EdtfEnd? end) => (start, end) switch
    {
        (EdtfEnd.Known first, EdtfEnd.Known last) => Between(first, last),
        (EdtfEnd.Known first, EdtfEnd.Open) => From(Of(first)),
        (EdtfEnd.Open, EdtfEnd.Known last) => Until(Of(last)),
        (EdtfEnd.Known first, _) => To(Of(first), "an unknown date"),
        (_, EdtfEnd.Known last) => To("an unknown date", Of(last)),
        _ => throw new ArgumentException("an interval has at least one date", nameof(start)),
    };

    /// <summary>A span between two dates of any form, either of which may be missing; null when both are.</summary>
    public static string? OfSpan(Edtf? from, Edtf? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => Until(to.InWords()),
        (_, null) => From(from.InWords()),
        _ when from == to => from.InWords(),
        _ => To(from.InWords(), to.InWords()),
    };

    /// <summary>'1667, 1668 or 1670 to 1672', '1960 and December 1961', 'some year from 1670 to 1672', '1984 or earlier'.</summary>
    public static string OfSet(EdtfSet set)
    {
        var word = set.IsAll ? "and" : "or";
        if (set.Spans is [{ IsRange: true } only])
            return $"{(set.IsAll ? "every" : "some")} {set.Dates.First().Precision.ToString().ToLowerInvariant()} from {OfSpan(only, word)}";
        var parts = set.Spans.Select(s => OfSpan(s, word)).ToList();
        // 'Or earlier' and 'and later' have the word too; a comma keeps the two apart.
        var comma = set.Spans.Any(s => s.IsOpen) ? "," : "";
        return parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])}{comma} {word} {parts[^1]}";
    }

    /// <summary>Month and year of a date that has a month: 'January 1992'.</summary>
    public static string MonthOf(EdtfEnd.Known date) => $"{MonthNames.Of(date.Month!.Value)} {Year(date.Year)}";

    private static string OfSpan(EdtfSpan span, string word) => (span.First, span.Last) switch
    {
        (EdtfEnd.Known first, EdtfEnd.Known last) => span.IsRange ? Between(first, last) : Of(first),
        (EdtfEnd.Known first, _) => $"{Of(first)} {word} later",
        (_, EdtfEnd.Known last) => $"{Of(last)} {word} earlier",
        _ => throw new ArgumentException("a span has at least one date", nameof(span)),
    };

    private static string Between(EdtfEnd.Known first, EdtfEnd.Known last)
    {
        var isMarked = first.IsApproximate || first.IsUncertain || last.IsApproximate || last.IsUncertain;
        if (isMarked || first.Year != last.Year || first.Month is not { } month || last.Month is null)
            return To(Of(first), Of(last));
        return (first.DayOfMonth, month == last.Month) switch
        {
            ({ } day, true) => To(Number(day), Of(last)),
            ({ } day, false) => To($"{day} {MonthNames.Of(month)}", Of(last)),
            (null, true) => To(Of(first), Of(last)),
            (null, false) => To(MonthNames.Of(month), Of(last)),
        };
    }

    private static string From(string date) => $"from {date}";

    private static string Until(string date) => $"until {date}";

    private static string To(string first, string last) => $"{first} to {last}";

    private static string Unmarked(EdtfEnd.Known date) => date switch
    {
        { Precision: EdtfPrecision.Century or EdtfPrecision.Decade } => Years(date),
        { Hidden: EdtfHidden.Month } => $"some month of {Year(date.Year)}",
        { Hidden: EdtfHidden.MonthAndDay } => $"some day of {Year(date.Year)}",
        { Hidden: EdtfHidden.Day } => $"some day of {MonthOf(date)}",
        { DayOfMonth: { } day } => $"{day} {MonthOf(date)}",
        { Month: not null } => MonthOf(date),
        { Season: { } season } => $"{Seasons[season - 21]} {Year(date.Year)}",
        _ => Year(date.Year),
    };

    private static string Years(EdtfEnd.Known date)
    {
        var (first, last) = (date.First.Year, date.Last.Year);
        var hasName = first >= 1000 && (date.Precision == EdtfPrecision.Century || first % 100 != 0);
        return hasName ? $"the {Number(first)}s" : $"the years {Year(first)} to {Year(last)}";
    }

    private static string Year(int year) => year switch
    {
        <= 0 => $"{Number(1 - year)} BC",
        < 1000 => $"AD {Number(year)}",
        _ => Number(year),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
