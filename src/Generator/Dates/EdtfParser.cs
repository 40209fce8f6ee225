using System.Globalization;
using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Dates;

/// <summary>Reads EDTF level 0 and 1; what it does not accept it explains.</summary>
/// <remarks>
/// Accepted is what the reference implementation accepts at level 1, but for times of day and for dates that say nothing:
/// a year hidden whole (XXXX) and an interval without any date (../..).
/// </remarks>
internal static partial class EdtfParser
{
    /// <summary>One date that is no interval; null and a reason when it is none.</summary>
    public static EdtfEnd.Known? ParseDate(string text, out string? reason)
    {
        reason = null;
        if (LongYear().Match(text) is { Success: true } longYear)
        {
            var year = int.Parse(longYear.Groups["year"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return new EdtfEnd.Known(text, year, null, null, null, EdtfHidden.Nothing);
        }

        var match = Plain().Match(text);
        if (!match.Success)
        {
            reason = $"'{text}' is not a date of this form; expected one such as 1992, 1992-01, 1992-01-31, 1991/1992, 1956~ or 195X";
            return null;
        }

        var date = Read(match);
        reason = Problem(date, match);
        return reason is null ? date : null;
    }

    /// <summary>One end of an interval: a date, '..' or nothing; false and a reason when it is none of these.</summary>
    public static bool TryParseEnd(string text, out EdtfEnd? end, out string? reason)
    {
        (end, reason) = (null, null);
        if (text.Length == 0)
            return true;
        if (text == EdtfEnd.Open.Sign)
        {
            end = new EdtfEnd.Open();
            return true;
        }

        if (ParseDate(text, out reason) is not { } date)
            return false;
        end = date;
        return IsBound(date, out reason);
    }

    /// <summary>True when an interval may begin or end with the date; else the reason.</summary>
    public static bool IsBound(EdtfEnd.Known date, out string? reason)
    {
        reason = date switch
        {
            { Hidden: not EdtfHidden.Nothing } => $"'{date.Text}' cannot bound an interval because of its X; expected a year, month or day",
            { Season: not null } => $"the season '{date.Text}' cannot bound an interval; expected a year, month or day",
            _ when date.Text[0] == 'Y' => $"the long year '{date.Text}' cannot bound an interval; expected a year of four digits",
            _ => null,
        };
        return reason is null;
    }

    /// <summary>True when at least one end is a date and the end begins after the start; else the reason.</summary>
    public static bool IsInOrder(EdtfEnd? start, EdtfEnd? end, out string? reason)
    {
        reason = (start, end) switch
        {
            (not EdtfEnd.Known, not EdtfEnd.Known) => "the interval has no date at all; expected at least one, such as '1996/..'",
            (EdtfEnd.Known first, EdtfEnd.Known last) when last.First.CompareTo(first.First) <= 0 =>
                $"the interval ends with {EdtfWords.English.Of(last)} but begins with {EdtfWords.English.Of(first)}; expected an end that "
                    + "begins after its start",
            _ => null,
        };
        return reason is null;
    }

    private static EdtfEnd.Known Read(Match match)
    {
        var year = match.Groups["year"].Value;
        var (month, day, mark) = (match.Groups["month"].Value, match.Groups["day"].Value, match.Groups["mark"].Value);
        var isBeforeZero = match.Groups["minus"].Success;
        var division = NumberOrNull(month);
        var isSeason = division > 20;
        var hidden = (year.Count(c => c == 'X'), month, day) switch
        {
            (1, _, _) => EdtfHidden.YearDigit,
            (2, _, _) => EdtfHidden.TwoYearDigits,
            (_, "XX", "XX") => EdtfHidden.MonthAndDay,
            (_, "XX", _) => EdtfHidden.Month,
            (_, _, "XX") => EdtfHidden.Day,
            _ => EdtfHidden.Nothing,
        };
        return new EdtfEnd.Known(
            match.Value, Number(year.Replace('X', '0')) * (isBeforeZero ? -1 : 1), isSeason ? null : division, isSeason ? division : null,
            NumberOrNull(day),
            hidden)
        {
            IsApproximate = mark is "~" or "%",
            IsUncertain = mark is "?" or "%",
            IsBeforeZero = isBeforeZero,
        };
    }

    private static string? Problem(EdtfEnd.Known date, Match match)
    {
        var text = match.Value;
        var (month, day, mark) = (match.Groups["month"], match.Groups["day"], match.Groups["mark"]);
        if (date is { IsBeforeZero: true, Year: 0, Precision: >= EdtfPrecision.Year })
            return "there is no year -0000; expected 0000 (1 BC) or another year";
        if (date.Precision < EdtfPrecision.Year && month.Success)
            return $"the year of '{text}' is hidden in part, so no month can follow; expected only '{text[..text.IndexOf('-', 1)]}'";
        if (date.Month is < 1 or > 12 || date.Season > 24)
            return $"there is no month {month.Value}; expected 01 to 12, or 21 to 24 for a season";
        if (date.Season is not null && day.Success)
            return $"a season has no days; expected a month from 01 to 12, or the season alone";
        if (month.Value == "XX" && day is { Success: true, Value: not "XX" })
            return $"a day of an unknown month is not written; expected '{match.Groups["year"].Value}-XX-XX'";
        if (date is { Month: { } inMonth, DayOfMonth: { } number } && (number < 1 || number > Day.LengthOf(date.Year, inMonth)))
            return $"{EdtfWords.English.MonthOf(date)} has no day {number}; expected 01 to {Day.LengthOf(date.Year, inMonth)}";
        return mark.Success && (date.Hidden != EdtfHidden.Nothing || date.Season is not null)
            ? $"a date with X or a season takes no '{mark.Value}'; expected '{text[..^1]}'" : null;
    }

    private static int? NumberOrNull(string digits) => digits is "" or "XX" ? null : Number(digits);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Y(?<year>-?[1-9][0-9]{4,8})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LongYear();

    [GeneratedRegex(
        @"^(?<minus>-)?(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?(?<mark>[?~%])?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
