namespace SinoRussia.Generator.Study;

/// <summary>Finds the first sentence of a Markdown text.</summary>
internal static class FirstSentence
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "St", "Mr", "Mrs", "Dr", "No", "Nos", "vs", "c", "ca", "U.S", "U.N", "e.g", "i.e",
    };

    /// <summary>
    /// The text up to the first '.', '!' or '?' (closing quotes and brackets included) that is followed by white space and no small letter,
    /// in the first paragraph; lines joined by spaces; the whole paragraph when there is no such end.
    /// </summary>
    public static string Of(string markdown)
    {
        var paragraph = markdown.Trim().Split("\n\n")[0].Replace('\n', ' ');
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('.' or '!' or '?') || (paragraph[i] == '.' && IsAbbreviation(paragraph, i)))
                continue;
            var end = i + 1;
            while (end < paragraph.Length && paragraph[end] is '"' or '”' or '’' or ')' or ']' or '*')
                end++;
            if (end < paragraph.Length && char.IsWhiteSpace(paragraph[end]) && end + 1 < paragraph.Length
                && !char.IsLower(paragraph[end + 1]))
                return paragraph[..end];
        }

        return paragraph;
    }

    /// <summary>True for a known abbreviation and for an initial ("George W. Bush").</summary>
    private static bool IsAbbreviation(string text, int dot)
    {
        var start = text.LastIndexOfAny([' ', '(', '[', '"', '“'], Math.Max(dot - 1, 0)) + 1;
        var word = text[start..dot];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word);
    }
}
