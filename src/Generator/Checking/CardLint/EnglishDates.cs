using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Finds dates in English text.</summary>
internal static partial class EnglishDates
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly IReadOnlySet<string> Around = English.SetOf(
        "in on at by the of to and or about around roughly early mid late end beginning middle since until from before after year month "
            + "day evening morning night");

    private const int AnyYear = 2000;

    /// <summary>All dates of a text in order; a day or month without a year is taken for one of <paramref name="year"/>.</summary>
    /// <param name="year">Null when there is no year to take; such dates are then left out.</param>
    public static IEnumerable<EnglishDate> In(string text, int? year) =>
        from match in Written().Matches(text)
        let date = Edtf.TryParse(AsEdtf(match, year), out var read, out _) ? read : null
        where date is not null
        select new EnglishDate(match.Index, match.Length, date);

    /// <summary>True when a text is a date or several and nothing more; 'The statement of 1996' is none.</summary>
    public static bool AreAllOf(LintText text)
    {
        var dates = In(text.Shown, AnyYear).ToList();
        return dates.Count > 0 && text.Words.All(w => dates.Exists(d => w.Start >= d.Start && w.Start < d.End) || Around.Contains(w.Plain));
    }

    private static string AsEdtf(Match match, int? otherYear)
    {
        var year = match.Groups["year"] is { Success: true, Value: var written }
            ? written
            : otherYear?.ToString("0000", CultureInfo.InvariantCulture);
        var month = Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) + 1;
        var season = match.Groups["season"].Value.ToLowerInvariant() is var name
            ? Array.IndexOf(Seasons, name == "fall" ? "autumn" : name)
            : -1;
        return match.Groups["decade"] is { Success: true, Value: var decade } ? decade[..3] + "X"
            : month > 0 && match.Groups["day"] is { Success: true, Value: var day }
                ? FormattableString.Invariant($"{year}-{month:00}-{day.PadLeft(2, '0')}")
            : month > 0 ? FormattableString.Invariant($"{year}-{month:00}")
            : season >= 0 ? FormattableString.Invariant($"{year}-{season + 21}")
            : year ?? "";
    }

    /// <remarks>'May' and 'March' need a day or a year, since they are words of their own.</remarks>
    [GeneratedRegex(
        @"\b(?:(?:the\s+)?(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?:\s+of)?\s+(?<month>" + Month + @")\b(?:,?\s+(?<year>[12][0-9]{3})\b)?"
        + @"|(?<month>" + Month + @")\s+(?:the\s+)?(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?\b(?:,?\s+(?<year>[12][0-9]{3})\b)?"
        + @"|(?<month>" + Month + @")(?:\s+of)?,?\s+(?<year>[12][0-9]{3})\b"
        + @"|(?-i:(?<month>January|February|April|June|July|August|September|October|November|December))\b"
        + @"|(?<season>spring|summer|autumn|fall|winter)(?:\s+of)?\s+(?<year>[12][0-9]{3})\b"
        + @"|(?<decade>[12][0-9]{2}0)s\b"
        + @"|(?<![\d/.,-])(?<year>1[0-9]{3}|20[0-9]{2})(?![\d/-]|[.,]\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    private const string Month = "January|February|March|April|May|June|July|August|September|October|November|December";
}
