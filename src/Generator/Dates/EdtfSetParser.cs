namespace SinoRussia.Generator.Dates;

/// <summary>Reads the sets of EDTF level 2; what it does not accept it explains.</summary>
/// <remarks>
/// Accepted is what the reference implementation accepts, but for sets that say nothing or say it twice: of one date, open at both ends,
/// or with dates that do not stand in order of time, apart from one another.
/// </remarks>
internal static class EdtfSetParser
{
    private const string Dots = "..";

    /// <summary>True for a text that can only be meant as a set.</summary>
    public static bool IsLike(string text) => text is ['[' or '{', ..];

    /// <summary>The set; null and a reason when it is none.</summary>
    public static EdtfSet? Parse(string text, out string? reason)
    {
        if (text is not (['[', .., ']'] or ['{', .., '}']))
        {
            reason =
                "a set ends with the bracket it begins with; expected '[1667,1668]' for one of the dates or '{1667,1668}' for all of them";
            return null;
        }

        var parts = text[1..^1].Split(',');
        var spans = new List<EdtfSpan>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (SpanOf(parts[i], i == 0, i == parts.Length - 1, out reason) is not { } span)
                return null;
            spans.Add(span);
        }

        reason = Problem(spans);
        return reason is null ? new EdtfSet(text[0] == '{', spans) : null;
    }

    private static EdtfSpan? SpanOf(string text, bool isFirst, bool isLast, out string? reason)
    {
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0)
            return DateOf(text, out reason) is { } date ? new EdtfSpan(date, date) : null;
        var (from, to) = (text[..dots], text[(dots + Dots.Length)..]);
        if ((from.Length == 0 && (!isFirst || to.Length == 0)) || (to.Length == 0 && !isLast))
        {
            reason = "'..' stands between two dates, before the first or after the last; expected one such as '[..1667,1670..1672]'";
            return null;
        }

        reason = null;
        EdtfEnd? first = from.Length == 0 ? new EdtfEnd.Open() : DateOf(from, out reason);
        EdtfEnd? last = first is null ? null : to.Length == 0 ? new EdtfEnd.Open() : DateOf(to, out reason);
        if (first is null || last is null)
            return null;
        reason = (first, last) is (EdtfEnd.Known begin, EdtfEnd.Known end) ? RangeProblem(text, begin, end) : null;
        return reason is null ? new EdtfSpan(first, last) : null;
    }

    private static EdtfEnd.Known? DateOf(string text, out string? reason)
    {
        if (text.Length == 0)
        {
            reason = "a date is missing in the set; expected one such as '[1667,1668]'";
            return null;
        }

        if (EdtfParser.ParseDate(text, out reason) is not { } date)
            return null;
        reason = date switch
        {
            { IsApproximate: true } or { IsUncertain: true } => $"a date in a set takes no '{text[^1]}'; expected '{text[..^1]}'",
            { Season: not null } => $"the season '{text}' cannot stand in a set; expected a year, month or day",
            _ when text[0] == 'Y' => $"the long year '{text}' cannot stand in a set; expected a year of four digits",
            _ => null,
        };
        return reason is null ? date : null;
    }

    private static string? RangeProblem(string text, EdtfEnd.Known begin, EdtfEnd.Known end) =>
        begin.Hidden != EdtfHidden.Nothing || end.Hidden != EdtfHidden.Nothing || begin.Precision != end.Precision
            ? $"'{text}' does not run from year to year, month to month or day to day; expected one such as '1670..1672'"
        : end.First.CompareTo(begin.First) <= 0
            ? $"'{text}' ends with {EdtfWords.English.Of(end)} but begins with {EdtfWords.English.Of(begin)}; expected an end after its "
                + "start"
        : null;

    private static string? Problem(List<EdtfSpan> spans)
    {
        if (spans is [{ IsOpen: false, IsRange: false }])
            return "a set has at least two dates; expected the date without brackets";
        if (spans[0].First is EdtfEnd.Open && spans[^1].Last is EdtfEnd.Open)
            return "the set is open at both ends and has no place in time; expected a first or a last date";
        var (before, after) = spans.Zip(spans.Skip(1)).Select(p => ((EdtfEnd.Known)p.First.Last, (EdtfEnd.Known)p.Second.First))
            .FirstOrDefault(p => p.Item2.First.CompareTo(p.Item1.Last) <= 0);
        return before is null ? null
            : $"in the set {EdtfWords.English.Of(after)} follows {EdtfWords.English.Of(before)}; expected its dates in order of time, "
                + "apart from one another";
    }
}
