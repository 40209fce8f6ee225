using System.Globalization;
using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Dates;

/// <summary>Recognises the ways in which people write dates that are no EDTF, and says what to write.</summary>
/// <remarks>A cure is only offered when it is a date itself.</remarks>
internal static class EdtfAdvice
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private const string MonthName = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    /// <summary>The mistakes, each tried in turn until a cure is a date.</summary>
    private static readonly Mistake[] Mistakes =
    [
        new(@"^(?<date>.*\d)(T\d\d|\s\d\d:\d\d).*$", "times of day are not used", m => m("date")),
        new(
            @"^.*[–—−].*$", "a long dash stands where EDTF has '-' or '/'",
            m => m("0").Replace('–', '-').Replace('—', '-').Replace('−', '-')),
        new(@"^(?<from>\d{4})\s*[-–—−]+\s*(?<to>\d{4})$", "an interval is written with '/'", m => $"{m("from")}/{m("to")}"),
        new(
            @"^(?<from>(?<year>\d{4})-\d\d)/(?<to>\d\d)$", "each end of an interval is written whole",
            m => $"{m("from")}/{m("year")}-{m("to")}"),
        new(
            @"^(?<from>(?<month>\d{4}-\d\d)-\d\d)/(?<to>\d\d)$", "each end of an interval is written whole",
            m => $"{m("from")}/{m("month")}-{m("to")}"),
        new(
            @"^(?<from>(?<year>\d{4})-\d\d-\d\d)/(?<to>\d\d-\d\d)$", "each end of an interval is written whole",
            m => $"{m("from")}/{m("year")}-{m("to")}"),
        new(
            @"^(?<from>(?<century>\d\d)\d\d)[-–—−/](?<to>\d\d)$", "an interval is written with '/' and whole years",
            m => $"{m("from")}/{m("century")}{m("to")}"),
        new(@"^.*\s.*$", "a date has no spaces", m => Regex.Replace(m("0"), @"\s", "")),
        new(@"^.*x.*$", "the X of a hidden digit is upper-case", m => m("0").Replace('x', 'X')),
        new(@"^y-?\d+$", "the Y of a long year is upper-case", m => m("0").ToUpperInvariant()),
        new(@"^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)?$", "year, month and day are joined by '-'", Joined),
        new(@"^\+?(?<year>-?[1-9]\d{4,8})$", "a year of more than four digits begins with Y", m => $"Y{m("year")}"),
        new(@"^\+(?<date>.+)$", "a year has no plus sign", m => m("date")),
        new(
            @"^(?<year>\d{4})[-/. ](?<month>\d{1,2})([-/. ](?<day>\d{1,2}))?$",
            "year, month and day are joined by '-' and have 4, 2 and 2 digits", Joined),
        new(@"^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$", "the year comes first, then month and day", Joined),
        new(@"^(?<day>1[3-9]|2\d|3[01])[-/](?<month>\d{1,2})[-/](?<year>\d{4})$", "the year comes first, then month and day", Joined),
        new(@"^(?<month>\d{1,2})[-/](?<day>1[3-9]|2\d|3[01])[-/](?<year>\d{4})$", "the year comes first, then month and day", Joined),
        new(@"^(?<month>\d{1,2})[-/.](?<year>\d{4})$", "the year comes first, then the month", Joined),
        new($@"^((?<day>\d{{1,2}})(st|nd|rd|th)?\.?\s+)?{MonthName},?\s+(?<year>\d{{4}})$", "months are numbers", Joined),
        new($@"^{MonthName}\s+(?<day>\d{{1,2}})(st|nd|rd|th)?,?\s+(?<year>\d{{4}})$", "months are numbers", Joined),
        new($@"^(?<year>\d{{4}})[-\s]+{MonthName}([-\s]+(?<day>\d{{1,2}}))?$", "months are numbers", Joined),
        new(
            @"^(?<name>spring|summer|autumn|fall|winter)\s+(of\s+)?(?<year>\d{4})$", "seasons are numbers",
            m => $"{m("year")}-{Season(m("name"))}"),
        new(@"^(the\s+)?(?<decade>\d{3})0'?s$", "decades are written with X", m => $"{m("decade")}X"),
        new(@"^(?<decade>\d{3})[?_*-]$", "a hidden digit is an X", m => $"{m("decade")}X"),
        new(@"^(?<century>\d{2})(\?\?|__|\*\*|--)$", "a hidden digit is an X", m => $"{m("century")}XX"),
        new(@"^(?<head>.*)(\?~|~\?)$", "uncertain and approximate together are '%'", m => $"{m("head")}%"),
        new(@"^(c|ca|circa|about|around|approx)\.?\s*(?<date>\d.*)$", "approximate dates end with '~'", m => $"{m("date")}~"),
        new(@"^(?<mark>[?~%])(?<date>[^?~%]+)$", "the mark stands at the end and holds for the whole date", m => m("date") + m("mark")),
        new(
            @"^(?<year>[^?~%]+)(?<mark>[?~%])(?<rest>-[^?~%]+)$", "the mark stands at the end and holds for the whole date",
            m => m("year") + m("rest") + m("mark")),
        new(
            @"^(?<year>\d{4}-(\d\d-)?)(?<mark>[?~%])(?<rest>[^?~%]+)$", "the mark stands at the end and holds for the whole date",
            m => m("year") + m("rest") + m("mark")),
        new(@"^(?<year>\d{4})-{1,2}$|^(since|from)\s+(?<year>\d{4})$", "an interval that goes on ends with '/..'", m => $"{m("year")}/.."),
        new(
            @"^(?<from>.+)/(open|now|present|today|ongoing|\.{1,3}|\*|-)$", "an interval that goes on ends with '/..'",
            m => $"{m("from")}/.."),
        new(
            @"^(until|till|to)\s+(?<year>\d{4})$|^(open|\.)/(?<year>.+)$", "an interval with an open start begins with '../'",
            m => $"../{m("year")}"),
        new(@"^(?<from>.+)/(unknown|\?)$", "an unknown end is left empty", m => $"{m("from")}/"),
        new(@"^(unknown|\?)/(?<to>.+)$", "an unknown start is left empty", m => $"/{m("to")}"),
        new(
            @"^(?<years>\d{1,4})\s*(BCE?|B\.C\.)$", "years before Christ are written with '-' and counted from 0",
            m => BeforeChrist(m("years"))),
        new(
            @"^(?<sign>-?)(?<year>\d{3})$|^(?<sign>-)(?<year>\d{1,2})$", "a year has four digits",
            m => $"{m("sign")}{m("year").PadLeft(4, '0')}"),
        new(@"^(before|not after|by)\s+(?<date>\d\S*)$", "one of all dates up to one is a set with an open start", m => $"[..{m("date")}]"),
        new(@"^(after|not before)\s+(?<date>\d\S*)$", "one of all dates from one on is a set with an open end", m => $"[{m("date")}..]"),
        new(@"^(?<from>(?<year>\d{4})-.+)/\k<year>$", "the interval ends with the year it begins in", m => $"{m("from")}/{m("year")}-12"),
        new(@"^(?<first>[^/]+)/(?<last>[^/]+)$", "the interval ends before it begins", m => $"{m("last")}/{m("first")}"),
        new(@"^(?<date>[^/]+)/\k<date>$", "the interval begins and ends with the same date", m => m("date")),
        new(@"^(?<from>[^][{}.]+)\.{2,3}(?<to>[^][{}.]+)$", "an interval is written with '/'", m => $"{m("from")}/{m("to")}"),
        new(@"^(?<from>[^][{}.]+)\.{2,3}$", "an interval that goes on ends with '/..'", m => $"{m("from")}/.."),
        new(@"^\.{2,3}(?<to>[^][{}.]+)$", "an interval with an open start begins with '../'", m => $"../{m("to")}"),
        new(
            @"^(?<dates>.+?),?\s+or\s+(?<last>\S+)$", "one of several dates is written in square brackets",
            m => $"[{Listed(m("dates"))},{m("last")}]"),
        new(
            @"^(?<dates>.+?),?\s+and\s+(?<last>\S+)$", "several dates together are written in braces",
            m => $"{{{Listed(m("dates"))},{m("last")}}}"),
        new(
            @"^\(?(?<dates>[^][{}()]+,[^][{}()]+)\)?$", "one of several dates is written in square brackets, all of them in braces",
            m => $"[{Listed(m("dates"))}]"),
        new(
            @"^(?<set>\[[^][{}]+|\{[^][{}]+)[]}]?$", "a set ends with the bracket it begins with",
            m => m("set") + (m("set")[0] == '[' ? "]" : "}")),
        new(@"^[^][{}]+(?<close>[]}])$", "a set begins with the bracket it ends with", m => (m("close") == "]" ? "[" : "{") + m("0")),
        new(@"^(?<set>[[{].+[]}])[?~%]$", "a set takes no mark", m => m("set")),
        new(@"^[[{](?<date>[^][{}]+)[]}]$", "a set has at least two dates", m => m("date")),
        new(@"^[[{].*(;|\|).*[]}]$", "the dates of a set are divided by ','", m => m("0").Replace(';', ',').Replace('|', ',')),
        new(
            @"^[[{].*(/|\d{4}-\d{4}|\.\.\.).*[]}]$", "a range in a set is written with '..'",
            m => Regex.Replace(m("0"), @"/|(?<=\d{4})-(?=\d{4})|\.\.\.", "..")),
        new(
            @"^(?<open>[[{])(?<dates>[^][{}]+)(?<close>[]}])$", "the dates of a set stand in order of time, each once",
            m => m("open") + Sorted(m("dates")) + m("close")),
        new(
            @"^(the\s+)?(?<number>\d\d?)(st|nd|rd|th)\s+century$", "centuries are written with X, from the year 00",
            m => Century(m("number"))),
    ];

    /// <summary>What is unusual about a refused text and what to write; null when it is like no known mistake.</summary>
    public static string? For(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "the date is empty; expected one such as 1992, 1992-01 or 1992-01-31";
        if (text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)))
            return "the digits are not those of ASCII; expected 0 to 9";
        var cured = Mistakes.Select(m => (m.What, Cure: m.CureOf(text))).FirstOrDefault(m => m.Cure is not null);
        return cured.Cure is not null ? $"{cured.What}; expected '{cured.Cure}'" : Unreadable(text);
    }

    private static string? Unreadable(string text) =>
        text.Count(c => c == '/') > 1 ? "an interval has one '/'; expected one such as '1991/1992'"
        : text.StartsWith("XXX", StringComparison.Ordinal) ? "the year is hidden whole and says nothing; leave the date out"
        : Regex.IsMatch(text, @"^-?\dXXX\z") ? "at most two digits of the year may be hidden; expected an interval such as '1000/1999'"
        : Regex.IsMatch(text, @"^\d{4}-?(W\d\d|Q\d|\d{3}\z)")
            ? "weeks, quarters and days of the year are not used; expected month and day, such as 1992-01-31"
        : Regex.IsMatch(text, @"^\d\d\z|^\d\d-\d\d\z") ? "a year has four digits; expected one such as 1992"
        : Regex.IsMatch(text, @"^\d{1,2}/\d{1,2}/\d{4}\z")
            ? "it is not clear which number is the month; expected the year first, such as 1992-01-31"
        : null;

    private static string Joined(Func<string, string> part)
    {
        var month = Array.IndexOf(Months, part("month").ToLowerInvariant()) is >= 0 and var index
            ? (index + 1).ToString(CultureInfo.InvariantCulture) : part("month");
        var day = part("day");
        return $"{part("year")}-{month.PadLeft(2, '0')}{(day.Length == 0 ? "" : "-" + day.PadLeft(2, '0'))}";
    }

    private static string Season(string name) => name.ToUpperInvariant() switch
    {
        "SPRING" => "21",
        "SUMMER" => "22",
        "WINTER" => "24",
        _ => "23",
    };

    private static string BeforeChrist(string years) =>
        int.Parse(years, CultureInfo.InvariantCulture) - 1 is var year and > 0 ? $"-{year:0000}" : "0000";

    private static string Listed(string dates) => Regex.Replace(dates, @",\s+", ",");

    private static string Sorted(string dates) =>
        string.Join(
            ',', dates.Split(',').Select(d => (Text: d, Date: Edtf.Read(d, out _))).OrderBy(d => d.Date).Select(d => d.Text).Distinct());

    private static string Century(string number) =>
        $"{(int.Parse(number, CultureInfo.InvariantCulture) - 1).ToString("00", CultureInfo.InvariantCulture)}XX";

    /// <summary>A way of writing that is no EDTF.</summary>
    /// <param name="Pattern">Matches the whole text; its named groups are the parts.</param>
    /// <param name="What">What is unusual, in words.</param>
    /// <param name="Cure">Makes the text that is meant, given what each group holds ('' for none).</param>
    private sealed record Mistake(string Pattern, string What, Func<Func<string, string>, string> Cure)
    {
        /// <summary>What to write; null when the text is not this mistake or the cure is no date either.</summary>
        public string? CureOf(string text)
        {
            var match = Regex.Match(text, Pattern, Options);
            if (!match.Success)
                return null;
            var cure = Cure(name => match.Groups[name].Value);
            return cure != text && Edtf.Read(cure, out _) is not null ? cure : null;
        }
    }
}
