using System.Text;

namespace SinoRussia.Generator.Seeds;

/// <summary>Splits text into the words that citations are compared by.</summary>
internal static class Words
{
    /// <summary>
    /// The words of a text in order: longest runs of letters, marks and numerals of any script, lower-cased and in Unicode's composed form.
    /// Everything else, apostrophes and hyphens too, only separates.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (BelongsToWord(rune))
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            else
                End(word, words);
        }

        End(word, words);
        return words;
    }

    /// <summary>The words of a text as <see cref="Of"/> gives them, with where each begins and how many characters it has there.</summary>
    public static IReadOnlyList<PlacedWord> PlacedIn(string text)
    {
        var words = new List<PlacedWord>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && BelongsToWord(rune))
                end += rune.Utf16SequenceLength;
            if (end > start)
                words.Add(new PlacedWord(Of(text[start..end])[0], start, end - start));
            start = Math.Max(end, start + 1);
        }

        return words;
    }

    private static bool BelongsToWord(Rune rune) =>
        Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) is
            System.Globalization.UnicodeCategory.NonSpacingMark or
            System.Globalization.UnicodeCategory.SpacingCombiningMark or
            System.Globalization.UnicodeCategory.EnclosingMark;

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString().Normalize(NormalizationForm.FormC));
        word.Clear();
    }
}
