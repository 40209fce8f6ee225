using System.Globalization;
using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Facts;

/// <summary>A cloze card's text taken apart into its gaps and the text between them, by Anki's rules.</summary>
/// <param name="Parts">In the order of the text; they cover all of it but the markup and the hints.</param>
/// <param name="Problem">The first thing that breaks the rules, in words; null when nothing does. What breaks them is text.</param>
internal sealed partial record ClozeText(IReadOnlyList<ClozePart> Parts, string? Problem)
{
    /// <summary>Anki's limit.</summary>
    private const int MostNumber = 500;

    /// <summary>The numbers of the gaps, each once, in order; a card each.</summary>
    public IReadOnlyList<int> Numbers { get; } = [.. Parts.Where(p => p.IsGap).Select(p => p.Number).Distinct().Order()];

    /// <summary>Reads {{cN::words}} and {{cN::words::hint}}.</summary>
    public static ClozeText Read(string text)
    {
        var parts = new List<ClozePart>();
        string? problem = null;
        var done = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            var between = text[done..gap.Index];
            problem ??= Stray(between) ?? ProblemOf(gap);
            if (problem is not null)
                continue;
            parts.Add(new ClozePart(0, between, done, null));
            var hint = gap.Groups["hint"];
            parts.Add(
                new ClozePart(NumberOf(gap) ?? 0, gap.Groups["words"].Value, gap.Groups["words"].Index, hint.Success ? hint.Value : null));
            done = gap.Index + gap.Length;
        }

        parts.Add(new ClozePart(0, text[done..], done, null));
        return new ClozeText(parts, problem ?? Stray(text[done..]));
    }

    /// <summary>
    /// The text with the gaps of one number (or of all, when null) shown as their hint or an ellipsis in brackets; Markdown.
    /// </summary>
    public string Question(int? number = null) =>
        string.Concat(Parts.Select(p => IsAsked(p, number) ? $"\\[{p.Hint ?? "…"}\\]" : p.Text));

    /// <summary>What fills the gaps of one number (or of all, when null), divided by semicolons; Markdown.</summary>
    public string Answer(int? number = null) => string.Join("; ", Parts.Where(p => IsAsked(p, number)).Select(p => p.Text));

    private static bool IsAsked(ClozePart part, int? number) => part.IsGap && (number is null || part.Number == number);

    private static string? ProblemOf(Match gap) =>
        gap.Groups["more"].Success
            ? $"the gap '{gap.Value}' has more than one '::' behind its number; expected the hidden words and at most one hint"
        : IsBlank(gap.Groups["words"]) || IsBlank(gap.Groups["hint"])
            ? $"the gap '{gap.Value}' is empty; expected words in it, and in its hint"
        : NumberOf(gap) is null ? $"the gap '{gap.Value}' has the number {gap.Groups["number"].Value}; expected 1 to {MostNumber}"
        : null;

    private static bool IsBlank(Group group) => group.Success && string.IsNullOrWhiteSpace(group.Value);

    private static int? NumberOf(Match gap) =>
        int.TryParse(gap.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= MostNumber
            ? number : null;

    private static string? Stray(string between) =>
        between.IndexOfAny(['{', '}']) is >= 0 and var at
            ? $"'{between[at]}' stands outside a gap or a gap is not closed; expected gaps written {{{{c1::words}}}} and no other braces"
            : null;

    [GeneratedRegex(
        @"\{\{c(?<number>[0-9]+)::(?<words>" + Inside + ")(?:::(?<hint>" + Inside + ")(?<more>::" + Inside + @")?)?\}\}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>No braces, but for those behind a backslash, which Markdown takes for text.</summary>
    private const string Inside = @"([^{}\\]|\\[^{}]|\\[{}](?!\}))*?";
}
