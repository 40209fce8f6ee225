using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>
/// Splits text into the words by which it is found. templates/search/search-words.js does the same to what readers type; a test keeps the
/// two equal.
/// </summary>
internal static class SearchWords
{
    private const string Apostrophes = "'’‘";

    /// <summary>Letters that Unicode takes for letters of their own and readers for variants of others.</summary>
    private static readonly Dictionary<string, string> Variants =
        "ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ς σ".Split(' ').Chunk(2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>
    /// The words in order: runs of letters, marks and numbers without case and diacritics, apostrophes inside left out and a possessive s
    /// cut off. A run of ideographs or kana gives its pairs of neighbours; one that stands alone, itself.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        Rune[] runes = [.. text.EnumerateRunes()];
        for (var start = 0; start < runes.Length;)
        {
            var end = start;
            if (IsIdeograph(runes[start]))
            {
                while (end < runes.Length && IsIdeograph(runes[end]))
                    end++;
                AddPairs(words, Fold(runes[start..end]));
            }
            else
            {
                while (end < runes.Length && (IsWordPart(runes[end]) || (end > start && IsInnerApostrophe(runes, end))))
                    end++;
                AddWord(words, Fold(WithoutPossessive(runes[start..end])));
            }

            start = Math.Max(end, start + 1);
        }

        return words;
    }

    /// <summary>True for a character of a script that puts no blanks between words.</summary>
    public static bool IsIdeograph(Rune rune) => rune.Value is
        (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or
        (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsWordPart(Rune rune) => !IsIdeograph(rune) && (Rune.IsLetter(rune) || Rune.IsNumber(rune) || IsMark(rune));

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static bool IsApostrophe(Rune rune) => Apostrophes.Contains(rune.ToString(), StringComparison.Ordinal);

    private static bool IsInnerApostrophe(Rune[] runes, int place) =>
        IsApostrophe(runes[place]) && place + 1 < runes.Length && IsWordPart(runes[place + 1]);

    private static Rune[] WithoutPossessive(Rune[] word) =>
        word.Length > 2 && word[^1].Value is 's' or 'S' && IsApostrophe(word[^2]) ? word[..^2] : word;

    private static string Fold(Rune[] word)
    {
        if (Array.TrueForAll(word, r => r.IsAscii))
            return string.Concat(word.Where(IsKept).Select(r => char.ToLowerInvariant((char)r.Value)));
        var folded = new StringBuilder();
        foreach (var rune in string.Concat(word).Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(IsKept))
        {
            var small = Rune.ToLowerInvariant(rune).ToString();
            folded.Append(Variants.GetValueOrDefault(small, small));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Letters and numbers; spacing modifiers such as the modifier apostrophe are letters to Unicode and none to readers.
    /// </summary>
    private static bool IsKept(Rune rune) => (Rune.IsLetter(rune) || Rune.IsNumber(rune)) && rune.Value is not (>= 0x02B0 and <= 0x02FF);

    private static void AddPairs(List<string> words, string run)
    {
        string[] characters = [.. run.EnumerateRunes().Select(r => r.ToString())];
        if (characters.Length == 1)
            words.Add(run);
        for (var i = 1; i < characters.Length; i++)
            words.Add(characters[i - 1] + characters[i]);
    }

    private static void AddWord(List<string> words, string word)
    {
        if (word.Length > 0)
            words.Add(word);
    }
}
