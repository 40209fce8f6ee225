using System.Globalization;
using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Facts;

/// <summary>A cloze card's text taken apart into its gaps and the text between them, by Anki's rules.</summary>
/// <param name="Parts">In the order of the text.</param>
internal sealed partial record ClozeText(IReadOnlyList<ClozePart> Parts)
{
    /// <summary>The numbers of the gaps, each once, in order; a card each.</summary>
    public IReadOnlyList<int> Numbers { get; } = [.. Parts.Where(p => p.IsGap).Select(p => p.Number).Distinct().Order()];

    /// <summary>Reads {{cN::answer}} and {{cN::answer::hint}}; whatever else the text holds is text.</summary>
    public static ClozeText Read(string text)
    {
        var parts = new List<ClozePart>();
        var done = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            parts.Add(new ClozePart(0, text[done..gap.Index], null));
            var number = int.Parse(gap.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            parts.Add(new ClozePart(number, gap.Groups["answer"].Value, gap.Groups["hint"] is { Success: true, Value: var hint } ? hint : null));
            done = gap.Index + gap.Length;
        }

        parts.Add(new ClozePart(0, text[done..], null));
        return new ClozeText(parts);
    }

    /// <summary>The text with the gaps of one number (or of all, when null) shown as their hint or an ellipsis in brackets; Markdown.</summary>
    public string Question(int? number = null) =>
        string.Concat(Parts.Select(p => IsAsked(p, number) ? $"\\[{p.Hint ?? "…"}\\]" : p.Text));

    /// <summary>What fills the gaps of one number (or of all, when null), divided by semicolons; Markdown.</summary>
    public string Answer(int? number = null) => string.Join("; ", Parts.Where(p => IsAsked(p, number)).Select(p => p.Text));

    private static bool IsAsked(ClozePart part, int? number) => part.IsGap && (number is null || part.Number == number);

    [GeneratedRegex(@"\{\{c(?<number>0*[1-9][0-9]{0,2})::(?<answer>.*?)(?:::(?<hint>.*?))?\}\}", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}

/// <summary>A stretch of a cloze card's text.</summary>
/// <param name="Number">The gap's number, 1 to 999; 0 for text between gaps.</param>
/// <param name="Text">The text, or what fills the gap; Markdown.</param>
/// <param name="Hint">What the gap shows instead of an ellipsis; null for none.</param>
internal sealed record ClozePart(int Number, string Text, string? Hint)
{
    public bool IsGap => Number > 0;
}
