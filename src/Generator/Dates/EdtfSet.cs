namespace SinoRussia.Generator.Dates;

/// <summary>A set of dates, from level 2 of EDTF: '[1667,1668]' means one of them, '{1667,1668}' all of them.</summary>
/// <param name="IsAll">True for '{}'; false for '[]', where nobody knows which date it was.</param>
/// <param name="Spans">In order of time, apart from one another; at least one; open at one end of the set at most.</param>
internal sealed record EdtfSet(bool IsAll, IReadOnlyList<EdtfSpan> Spans)
{
    /// <summary>Every date it is written with, in order of time.</summary>
    public IEnumerable<EdtfEnd.Known> Dates => Spans.SelectMany(s => new[] { s.First, s.Last }.Distinct()).OfType<EdtfEnd.Known>();

    /// <summary>True when a date of the set holds the day.</summary>
    public bool Contains(Day day) => Spans.Any(s =>
        !((s.First as EdtfEnd.Known)?.First.CompareTo(day) > 0) && !((s.Last as EdtfEnd.Known)?.Last.CompareTo(day) < 0));
}
