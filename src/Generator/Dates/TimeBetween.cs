namespace SinoRussia.Generator.Dates;

/// <summary>
/// How long before or after one date another one is, in English words: time is counted from every day the one can mean to every day the other can mean, and only what
/// holds for all of them is said.
/// </summary>
/// <remarks>
/// Neighbouring days, months and years have words of their own; 'about three years' is never more than a year off; 'between' and 'up to' include what they name. What
/// went on beyond a month counts from its beginning, and the words say so. Dates marked '~', '?' or '%' say 'about'.
/// </remarks>
internal static class TimeBetween
{
    /// <summary>
    /// Where <paramref name="other"/> stands as seen from <paramref name="date"/>: 'eleven days later', 'in the same month', 'began about two years earlier'; null where
    /// a beginning is open or unknown, or where the two overlap and do not lie in one year.
    /// </summary>
    public static string? InWords(Edtf date, Edtf other)
    {
        if (DaySpan.Of(date) is not { } from || DaySpan.Of(other) is not { } to)
            return null;
        var isEarlier = to.First.CompareTo(from.First) < 0;
        var (first, second) = isEarlier ? (to, from) : (from, to);
        var words = first.Last.CompareTo(second.First) >= 0
            ? Together(first, second, from.IsBeginning)
            : Apart(first, second, isEarlier, from.IsBeginning);
        return words is not null && to.IsBeginning ? "began " + words : words;
    }

    private static string? Together(DaySpan first, DaySpan second, bool fromBeginning)
    {
        var grain = new[] { first, second, first with { Last = second.Last }, second with { Last = first.Last } }.Max(s => s.Grain);
        if (grain == SpanGrain.Longer)
            return null;
        if (first.IsMarked || second.IsMarked)
            return fromBeginning ? "at about the time it began" : "at about the same time";
        return InThe(grain, fromBeginning ? $"{Noun(grain)} it began" : $"same {Noun(grain)}");
    }

    private static string Apart(DaySpan first, DaySpan second, bool isEarlier, bool fromBeginning)
    {
        var grain = first.Grain > second.Grain ? first.Grain : second.Grain;
        if (!first.IsMarked && !second.IsMarked && IsNext(first.Last, second.First, grain))
        {
            return InThe(grain, (isEarlier, fromBeginning) switch
            {
                (false, false) => $"next {Noun(grain)}",
                (true, false) => $"{Noun(grain)} before",
                (false, true) => $"{Noun(grain)} after it began",
                (true, true) => $"{Noun(grain)} before it began",
            });
        }

        return $"{ElapsedTime.InWords(first, second, grain)} " + (isEarlier, fromBeginning) switch
        {
            (false, false) => "later",
            (true, false) => "earlier",
            (false, true) => "after it began",
            (true, true) => "before it began",
        };
    }

    /// <param name="grain">What both days' spans lie in.</param>
    private static bool IsNext(Day last, Day first, SpanGrain grain) => grain switch
    {
        SpanGrain.Day => last.Next() == first,
        SpanGrain.Month => last.MonthsSinceZero + 1 == first.MonthsSinceZero,
        SpanGrain.Year => last.Year + 1 == first.Year,
        _ => false,
    };

    private static string InThe(SpanGrain grain, string words) => $"{(grain == SpanGrain.Day ? "on" : "in")} the {words}";

    private static string Noun(SpanGrain grain) => grain.ToString().ToLowerInvariant();
}
