using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Dates;

/// <summary>
/// How long before or after one date another one is, in words: time is counted from every day the one can mean to every day the other can
/// mean, and only what holds for all of them is said.
/// </summary>
/// <remarks>
/// Neighbouring days, months and years have words of their own; 'about three years' is never more than a year off; 'between' and 'up to'
/// include what they name. What went on beyond a month counts from its beginning, and the words say so. Dates marked '~', '?' or '%' say
/// 'about'.
/// </remarks>
internal static class TimeBetween
{
    /// <summary>
    /// Where <paramref name="other"/> stands as seen from <paramref name="date"/>: 'eleven days later', 'in the same month', 'began about
    /// two years earlier'; null where a beginning is open or unknown, or where the two overlap and do not lie in one year.
    /// </summary>
    public static string? InWords(Edtf date, Edtf other, InterfaceWords words)
    {
        if (DaySpan.Of(date) is not { } from || DaySpan.Of(other) is not { } to)
            return null;
        var isEarlier = to.First.CompareTo(from.First) < 0;
        var (first, second) = isEarlier ? (to, from) : (from, to);
        var said = first.Last.CompareTo(second.First) >= 0
            ? Together(first, second, from.IsBeginning, words)
            : Apart(first, second, isEarlier, from.IsBeginning, words);
        return said is not null && to.IsBeginning ? words.Say("elapsed.began", ("when", said)) : said;
    }

    private static string? Together(DaySpan first, DaySpan second, bool fromBeginning, InterfaceWords words)
    {
        var grain = new[] { first, second, first with { Last = second.Last }, second with { Last = first.Last } }.Max(s => s.Grain);
        if (grain == SpanGrain.Longer)
            return null;
        if (first.IsMarked || second.IsMarked)
            return fromBeginning ? words["elapsed.at_about_the_time_it_began"] : words["elapsed.at_about_the_same_time"];
        return fromBeginning ? words.Of("elapsed.when_it_began", NameOf(grain)) : words.Of("elapsed.same", NameOf(grain));
    }

    private static string Apart(DaySpan first, DaySpan second, bool isEarlier, bool fromBeginning, InterfaceWords words)
    {
        var grain = first.Grain > second.Grain ? first.Grain : second.Grain;
        if (!first.IsMarked && !second.IsMarked && IsNext(first.Last, second.First, grain))
        {
            return (isEarlier, fromBeginning) switch
            {
                (false, false) => words.Of("elapsed.next", NameOf(grain)),
                (true, false) => words.Of("elapsed.before", NameOf(grain)),
                (false, true) => words.Of("elapsed.next_after_it_began", NameOf(grain)),
                (true, true) => words.Of("elapsed.next_before_it_began", NameOf(grain)),
            };
        }

        var time = new ElapsedTime(words).InWords(first, second, grain);
        return (isEarlier, fromBeginning) switch
        {
            (false, false) => words.Say("elapsed.later", ("time", time)),
            (true, false) => words.Say("elapsed.earlier", ("time", time)),
            (false, true) => words.Say("elapsed.after_it_began", ("time", time)),
            (true, true) => words.Say("elapsed.before_it_began", ("time", time)),
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

    private static string NameOf(SpanGrain grain) => grain.ToString().ToLowerInvariant();
}
