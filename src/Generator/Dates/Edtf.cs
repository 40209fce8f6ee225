using System.Diagnostics.CodeAnalysis;

namespace SinoRussia.Generator.Dates;

/// <summary>A date as historians write it: EDTF (ISO 8601-2), levels 0 and 1, without times of day.</summary>
/// <remarks>Equality and order are total and stable: earliest day, then latest day, then the text by ordinal.</remarks>
internal sealed record Edtf : IComparable<Edtf>
{
    private Edtf(string text) => Text = text;

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>First day it can mean, inclusive; null when the start is open or unknown.</summary>
    public Day? Earliest { get; private init; }

    /// <summary>Last day it can mean, inclusive; null when the end is open or unknown.</summary>
    public Day? Latest { get; private init; }

    /// <summary>True for an interval (written with '/').</summary>
    public bool IsInterval { get; private init; }

    /// <summary>True when any part is marked '~' or '%'.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>True when any part is marked '?' or '%'.</summary>
    public bool IsUncertain { get; private init; }

    /// <summary>Reads a date; on failure <paramref name="reason"/> says what is wrong and what was expected, in words.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Edtf? date, [NotNullWhen(false)] out string? reason) =>
        throw new NotImplementedException();

    /// <summary>The date in English words, such as '31 January 1992', 'about 1956', 'the 1990s', 'from 1996', 'December 1991 to February 1992'.</summary>
    public string InWords() => throw new NotImplementedException();

    public int CompareTo(Edtf? other) => throw new NotImplementedException();
}
