namespace SinoRussia.Generator.Markup;

/// <summary>Turns straight quotation marks and apostrophes into typographic ones, as English sets them: “…”, ‘…’ and ’.</summary>
/// <remarks>A letter stands for a letter, so that every place in the text stays what it was. Typographic ones that were typed
/// stay.</remarks>
internal static class TypographicQuotes
{
    /// <summary>Words that begin with an apostrophe.</summary>
    private static readonly string[] Clipped = ["tis", "twas", "til", "em", "cause", "n"];

    /// <summary>The text with typographic quotes; the same text when it has no straight ones.</summary>
    public static string Plain(string text) => HasStraight(text) ? Set(text, _ => true) : text;

    /// <summary>As <see cref="Plain"/>, for Markdown: code, addresses and what a backslash protects stay as they are.</summary>
    public static string Markdown(string text)
    {
        if (!HasStraight(text))
            return text;
        // Most prose has nothing that could hide a quote, and then need not be parsed for it.
        if (text.AsSpan().IndexOfAny("`<\\\t") < 0 && !text.Contains("](", StringComparison.Ordinal)
            && !text.Contains("    ", StringComparison.Ordinal))
            return Set(text, _ => true);
        var readable = new bool[text.Length];
        foreach (var (start, length) in ParsedProse.Parse(text).ReadableParts())
            Array.Fill(readable, true, start, length);
        return Set(text, i => readable[i] && (i == 0 || text[i - 1] != '\\'));
    }

    private static bool HasStraight(string text) => text.AsSpan().IndexOfAny('"', '\'') >= 0;

    private static string Set(string text, Func<int, bool> isReadable)
    {
        var set = text.ToCharArray();
        for (var i = 0; i < set.Length; i++)
        {
            if (text[i] is not ('"' or '\'') || !isReadable(i))
                continue;
            var opens = Opens(set, i);
            set[i] = text[i] == '"' ? (opens ? '“' : '”') : opens && !IsClipped(text, i) ? '‘' : '’';
        }

        return new string(set);
    }

    /// <summary>
    /// True when a quote at the place begins what it encloses: what stands before it, marks of emphasis left out, is nothing, a blank, a
    /// bracket, a dash or another opening quote.
    /// </summary>
    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is '*' or '_')
            before--;
        if (before < 0)
            return HasLetterBehind(text, at);
        var letter = text[before];
        return (
            char.IsWhiteSpace(letter) || letter is '(' or '[' or '{' or '|' or '—' or '–' or '/' or '“' or '‘' or '«'
                || IsGapMark(text, before))
            && HasLetterBehind(text, at);
    }

    /// <summary>False for a quote with nothing behind it that it could enclose.</summary>
    private static bool HasLetterBehind(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>True for the '::' of a gap on a card.</summary>
    private static bool IsGapMark(ReadOnlySpan<char> text, int at) => text[at] == ':' && at > 0 && text[at - 1] == ':';

    private static bool IsClipped(string text, int at)
    {
        if (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            return true;
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Clipped.Contains(text[(at + 1)..end], StringComparer.OrdinalIgnoreCase);
    }
}
