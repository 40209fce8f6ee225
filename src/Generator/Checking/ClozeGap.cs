using System.Globalization;
using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Checking;

/// <summary>A gap of a cloze text: {{c1::hidden}} or {{c1::hidden::hint}}.</summary>
/// <param name="Number">1 to 500, Anki's limit.</param>
internal sealed partial record ClozeGap(int Number, string Hidden)
{
    private const int MostNumber = 500;

    /// <summary>Reads all gaps in order; the first thing wrong in words, or null.</summary>
    public static string? Read(string text, ICollection<ClozeGap> gaps)
    {
        var from = 0;
        foreach (Match match in Gap().Matches(text))
        {
            if (Stray(text[from..match.Index]) is { } stray)
                return stray;
            var parts = match.Groups["inside"].Value.Split("::");
            if (parts.Length > 2)
                return $"the gap '{match.Value}' has more than one '::' behind its number; expected the hidden words and at most one hint";
            if (parts.Any(string.IsNullOrWhiteSpace))
                return $"the gap '{match.Value}' is empty; expected words in it, and in its hint";
            if (!int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MostNumber)
                return $"the gap '{match.Value}' has the number {match.Groups["number"].Value}; expected 1 to {MostNumber}";
            gaps.Add(new ClozeGap(number, parts[0]));
            from = match.Index + match.Length;
        }

        return Stray(text[from..]);
    }

    private static string? Stray(string between) =>
        between.IndexOfAny(['{', '}']) is >= 0 and var at
            ? $"'{between[at]}' stands outside a gap or a gap is not closed; expected gaps written {{{{c1::words}}}} and no other braces"
            : null;

    [GeneratedRegex(@"\{\{c(?<number>[0-9]+)::(?<inside>[^{}]*)\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Gap();
}
