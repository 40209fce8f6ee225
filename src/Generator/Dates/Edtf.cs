using System.Diagnostics.CodeAnalysis;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Dates;

/// <summary>A date as historians write it: EDTF (ISO 8601-2), levels 0 and 1 and the sets of level 2, without times of day.</summary>
/// <remarks>
/// Equality and order are total and stable: earliest day (open and unknown starts first), then latest day (open and unknown ends last),
/// then the text by ordinal. A season counts as a quarter of the year, spring first, as EDTF's reference implementation has it.
/// </remarks>
internal sealed record Edtf : IComparable<Edtf>
{
    private Edtf(string text, EdtfEnd? start, EdtfEnd? end)
    {
        (Text, Start, End) = (text, start, end);
        Earliest = (start as EdtfEnd.Known)?.First;
        Latest = (end as EdtfEnd.Known)?.Last;
    }

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>Where an interval or a set begins, else the date itself; null when the beginning is unknown.</summary>
    public EdtfEnd? Start { get; }

    /// <summary>Where an interval or a set ends, else the date itself; null when the end is unknown.</summary>
    public EdtfEnd? End { get; }

    /// <summary>First day it can mean, inclusive; null when the start is open or unknown.</summary>
    public Day? Earliest { get; }

    /// <summary>Last day it can mean, inclusive; null when the end is open or unknown.</summary>
    public Day? Latest { get; }

    /// <summary>True for an interval (written with '/').</summary>
    public bool IsInterval { get; private init; }

    /// <summary>The dates of a set (written with '[]' or '{}'); null when it is none.</summary>
    public EdtfSet? Set { get; private init; }

    /// <summary>Every date it is written with: one, the known ends of an interval, or those of a set.</summary>
    public IEnumerable<EdtfEnd.Known> KnownDates => Set?.Dates ?? new[] { Start, End }.OfType<EdtfEnd.Known>();

    /// <summary>True when any part is marked '~' or '%'.</summary>
    public bool IsApproximate => KnownDates.Any(e => e.IsApproximate);

    /// <summary>True when any part is marked '?' or '%'.</summary>
    public bool IsUncertain => KnownDates.Any(e => e.IsUncertain);

    /// <summary>How finely it is known; of an interval the finer end, of a set the finest date.</summary>
    public EdtfPrecision Precision => KnownDates.Max(e => e.Precision);

    private bool IsSeason => Start is EdtfEnd.Known { Season: not null };

    /// <summary>Reads a date; on failure <paramref name="reason"/> says what is wrong and what was expected, in words.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out string? reason)
    {
        date = Read(text, out var problem);
        reason = date is null ? EdtfAdvice.For(text) ?? problem! : null;
        return date is not null;
    }

    /// <summary>The date, or null and what the parser stumbled over; never null both.</summary>
    internal static Edtf? Read(string text, out string? problem)
    {
        if (EdtfSetParser.IsLike(text))
            return EdtfSetParser.Parse(text, out problem) is { } set
                ? new Edtf(text, set.Spans[0].First, set.Spans[^1].Last) { Set = set }
                : null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return EdtfParser.ParseDate(text, out problem) is { } whole ? new Edtf(text, whole, whole) : null;
        return EdtfParser.TryParseEnd(text[..slash], out var start, out problem)
            && EdtfParser.TryParseEnd(text[(slash + 1)..], out var end, out problem)
            && EdtfParser.IsInOrder(start, end, out problem)
            ? new Edtf(text, start, end) { IsInterval = true } : null;
    }

    /// <summary>A whole year.</summary>
    /// <param name="year">Astronomical: 0 is 1 BC; within nine digits.</param>
    public static Edtf Year(int year)
    {
        var text = year switch
        {
            > 9999 => FormattableString.Invariant($"Y{year}"),
            < -9999 => FormattableString.Invariant($"Y{year}"),
            < 0 => FormattableString.Invariant($"-{-year:0000}"),
            _ => FormattableString.Invariant($"{year:0000}"),
        };
        var end = new EdtfEnd.Known(text, year, null, null, null, EdtfHidden.Nothing) { IsBeforeZero = text[0] == '-' };
        return new Edtf(text, end, end);
    }

    /// <summary>
    /// The interval from one date to another; null when one of them cannot bound an interval, or when they are not in order.
    /// </summary>
    public static Edtf? Between(Edtf first, Edtf last) =>
        first is { IsInterval: false, Set: null, Start: EdtfEnd.Known start }
            && last is { IsInterval: false, Set: null, End: EdtfEnd.Known end }
        && EdtfParser.IsBound(start, out _) && EdtfParser.IsBound(end, out _) && EdtfParser.IsInOrder(start, end, out _)
            ? new Edtf($"{first.Text}/{last.Text}", start, end) { IsInterval = true }
            : null;

    /// <summary>A span between two dates in words, such as 'from 1996'; null when both are missing.</summary>
    public static string? SpanInWords(Edtf? from, Edtf? to, InterfaceWords words) => new EdtfWords(words).OfSpan(from, to);

    /// <summary>
    /// The date in English words, for messages to curators: '31 January 1992', 'about 1956', 'the 1990s', 'from 1996', 'December 1991 to
    /// February 1992', '1667 or 1668'.
    /// </summary>
    public string InWords() => EdtfWords.English.Of(this);

    /// <summary>The date in the words of the guide's language, for readers.</summary>
    public string InWords(InterfaceWords words) => new EdtfWords(words).Of(this);

    /// <summary>True when the date can mean the day; open and unknown ends hold every day on their side.</summary>
    public bool Contains(Day day) => Set?.Contains(day) ?? (!(Earliest?.CompareTo(day) > 0) && !(Latest?.CompareTo(day) < 0));

    /// <summary>True when every day it can mean lies before every day the other can mean, beyond doubt.</summary>
    /// <remarks>
    /// Marked dates and open or unknown ends leave doubt. So do seasons, which begin at other times in other places: theirs may reach from
    /// the winter before the year to the winter after it.
    /// </remarks>
    public bool IsCertainlyBefore(Edtf other) =>
        !IsApproximate && !IsUncertain && !other.IsApproximate && !other.IsUncertain
        && Latest is { } last && other.Earliest is { } first
        && (IsSeason ? Day.LastOf(last.Year + 1, 2) : last).CompareTo(other.IsSeason ? new Day(first.Year - 1, 12, 1) : first) < 0;

    public bool Equals(Edtf? other) => string.Equals(Text, other?.Text, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public int CompareTo(Edtf? other)
    {
        if (other is null)
            return 1;
        var byBounds = CompareBounds(other);
        return byBounds != 0 ? byBounds : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The order of the two by earliest and latest day alone; 0 for '1992' and '1992-01/1992-12'.</summary>
    public int CompareBounds(Edtf other)
    {
        var byStart = (Earliest is not null, Earliest ?? default).CompareTo((other.Earliest is not null, other.Earliest ?? default));
        return byStart != 0 ? byStart : (Latest is null, Latest ?? default).CompareTo((other.Latest is null, other.Latest ?? default));
    }

    public override string ToString() => Text;
}
