namespace SinoRussia.Generator.Dates;

/// <summary>The days from which time to another date is counted; both ends inclusive, in order.</summary>
/// <param name="IsBeginning">True for the beginning of what went on beyond a month; false for the whole of a date.</param>
/// <param name="IsMarked">True for '~', '?' and '%': the day may lie outside.</param>
internal readonly record struct DaySpan(Day First, Day Last, bool IsBeginning, bool IsMarked)
{
    /// <summary>What the whole of it lies in.</summary>
    public SpanGrain Grain => First == Last ? SpanGrain.Day
        : First.Year != Last.Year ? SpanGrain.Longer
        : First.Month == Last.Month ? SpanGrain.Month : SpanGrain.Year;

    /// <summary>Null where the beginning is open or unknown, and for a time of one of several dates that are open at an end.</summary>
    public static DaySpan? Of(Edtf date)
    {
        var isMarked = date.IsApproximate || date.IsUncertain;
        if (date.Start is EdtfEnd.Known start && date.End is EdtfEnd.Known end)
        {
            var whole = new DaySpan(FirstOf(start), LastOf(end), IsBeginning: false, isMarked);
            if ((date.IsInterval || date.Set is { IsAll: true }) && whole.Grain > SpanGrain.Month)
                return BeginningOf(start, date.Latest);
            return whole;
        }

        return date.IsInterval || date.Set is { IsAll: true } ? BeginningOf(date.Start as EdtfEnd.Known, date.Latest) : null;
    }

    private static DaySpan? BeginningOf(EdtfEnd.Known? start, Day? latest) => start is null ? null : new DaySpan(
        FirstOf(start), latest is { } end && end.CompareTo(LastOf(start)) < 0 ? end : LastOf(start), IsBeginning: true,
        start.IsApproximate || start.IsUncertain);

    // Seasons begin at other times in other places: theirs may reach from the winter before the year to the winter after it, as in
    // Edtf.IsCertainlyBefore.
    private static Day FirstOf(EdtfEnd.Known date) => date.Season is null ? date.First : new Day(date.Year - 1, 12, 1);

    private static Day LastOf(EdtfEnd.Known date) => date.Season is null ? date.Last : Day.LastOf(date.Year + 1, 2);
}
