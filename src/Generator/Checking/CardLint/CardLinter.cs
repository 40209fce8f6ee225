using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Finds cards that are hard to learn from, and waivers that excuse nothing.</summary>
internal static class CardLinter
{
    public static void Run(Corpus corpus, LintedDeck deck, DiagnosticBag bag)
    {
        var codes = LintRule.All.Select(r => r.Code).ToList();
        foreach (var waiver in corpus.Facts.Concat(corpus.DamagedFacts).SelectMany(f => f.Cards).SelectMany(c => c.Waivers)
            .Where(w => !codes.Contains(w.Code)))
        {
            bag.Error(
                CardLintCodes.NoSuchRule, waiver.Location,
                $"'{waiver.Code}' cannot be waived; expected a rule of the card lint, such as {codes[0]} or {codes[^1]}",
                codes.Contains(waiver.Code.ToUpperInvariant()) ? $"did you mean '{waiver.Code.ToUpperInvariant()}'?"
                    : Nearest.Hint(waiver.Code, codes) ?? "'sinorussia explain' lists all codes");
        }

        var isEnglish = corpus.Subject.Language.Split('-')[0] == "en";
        // Rules only read the deck, and together they take longer than all other checks.
        var found = LintRule.All.Where(r => isEnglish || !r.NeedsEnglish).AsParallel().AsOrdered()
            .Select(r => (Rule: r, Findings: r.Find(deck).ToList())).ToList();
        foreach (var (rule, findings) in found)
            Report(rule, findings, deck, bag);
        DateShare.Run(deck, corpus.Subject, bag);
    }

    private static void Report(LintRule rule, IReadOnlyList<LintFinding> findings, LintedDeck deck, DiagnosticBag bag)
    {
        var waivers = deck.Cards.SelectMany(c => c.Card.Waivers, (card, waiver) => (card, waiver)).Where(w => w.waiver.Code == rule.Code)
            .ToDictionary(w => w.card, w => w.waiver);
        var excused = new HashSet<LintedCard>();
        foreach (var finding in findings)
        {
            if (waivers.ContainsKey(finding.Card))
                excused.Add(finding.Card);
            else
                bag.Warn(rule.Code, finding.Location, finding.Message, finding.Hint);
        }

        foreach (var (card, waiver) in waivers.Where(w => !excused.Contains(w.Key)))
        {
            bag.Warn(
                CardLintCodes.WaiverNotNeeded, waiver.Location, $"this waiver is not needed; card '{card.Card.Key}' keeps {rule.Code}",
                "take it out, so that the rule holds again");
        }
    }
}
