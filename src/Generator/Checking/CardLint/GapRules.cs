namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A gap hides a few words that the rest of the text leads to and does not show.</summary>
internal static class GapRules
{
    private const int MostHidden = 4;
    private const int FewestLeft = 4;

    /// <summary>Hidden words that stand in the open elsewhere in the text, or in the gap's own hint.</summary>
    public static IEnumerable<LintFinding> InTheOpen(LintedCard card)
    {
        foreach (var gap in card.Gaps)
        {
            var hidden = Stems(gap.Text);
            if (hidden.Count == 0)
                continue;
            foreach (var part in card.Cloze!.Parts.Where(p => p.Number != gap.Number))
            {
                if (PlaceIn(part.Text, hidden) is { } at)
                {
                    yield return card.InQuestion(
                        part.Start + at, $"'{gap.Text}', which gap c{gap.Number} hides, stands here in the open; expected it nowhere else",
                        "write the text so that it names the thing once");
                }
            }

            if (gap.Hint is { } hint && PlaceIn(hint, hidden) is not null)
            {
                yield return card.InQuestion(
                    gap.Start, $"the hint '{hint}' shows what gap c{gap.Number} hides; expected a hint that does not",
                    "say what kind of thing it is");
            }
        }
    }

    /// <summary>Gaps of more than four words.</summary>
    public static IEnumerable<LintFinding> Wide(LintedCard card) =>
        from gap in card.Gaps
        let count = new LintText(gap.Text, default).Words.Count
        where count > MostHidden
        select card.InQuestion(
            gap.Start, $"gap c{gap.Number} hides {count} words; expected at most {MostHidden}",
            "hide the one word that carries the sentence, or ask a question");

    /// <summary>Texts of which a gap leaves too little to know what is asked for.</summary>
    public static IEnumerable<LintFinding> Bare(LintedCard card) =>
        from number in card.Cloze?.Numbers ?? []
        let gap = card.Gaps.First(g => g.Number == number)
        let left = card.Cloze!.Parts.Where(p => p.Number != number).Sum(p => new LintText(p.Text, default).Words.Count)
        where left < FewestLeft
        select card.InQuestion(
            gap.Start, $"only {left} words are left to read around gap c{number}; expected at least {FewestLeft}",
            "say in the text whose, which year, which document");

    private static List<string> Stems(string text) => [.. new LintText(text, default).Content.Select(w => w.Stem)];

    /// <summary>Where the words stand in a row in the text, words without matter left out; null when they do not.</summary>
    private static int? PlaceIn(string text, List<string> words)
    {
        var content = new LintText(text, default).Content.ToList();
        var at = Enumerable.Range(0, Math.Max(0, content.Count - words.Count + 1))
            .Select(i => (int?)i).FirstOrDefault(i => words.Select((w, n) => content[i!.Value + n].Stem == w).All(same => same));
        return at is { } found ? content[found].Start : null;
    }
}
