using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Disputes have sides, and what is in dispute is not asked as if it were settled.</summary>
internal static class DisputeChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var dispute in corpus.Of<Dispute>())
        {
            // A document can contradict itself; a person or state that did so held two positions one after the other.
            var sides = dispute.Positions.Select(p => string.Join(' ', p.Holders.Select(h => h.Id).Order(StringComparer.Ordinal)))
                .Distinct().Count();
            if (sides == 1 && !corpus.HasUnread
                && !dispute.Positions[0].Holders.Any(h => facts.FindSeed(h) is not null || corpus.BrokenIds.Contains(h.Id)))
                bag.Error(
                    CheckingCodes.OneSidedDispute, dispute.Location,
                    $"all positions of '{dispute.Id}' have the same holders; expected two that differ");
        }

        // A card that several disputes forbid is told once.
        var reported = new HashSet<CardSpec>(ReferenceEqualityComparer.Instance);
        foreach (var dispute in corpus.Of<Dispute>())
        {
            foreach (var point in dispute.Points)
            {
                if (facts.Find<Fact>(point.Fact) is not { } fact)
                    continue;
                ReportMissing(point, fact, bag);
                foreach (var card in fact.Cards.Where(c => c.Form != CardForm.Holder && Asks(point, c) && reported.Add(c)))
                {
                    bag.Error(
                        CheckingCodes.RecallOfDisputed, card.Location,
                        $"card '{card.Key}' asks for '{fact.Id}' as if it were settled, but '{dispute.Id}' disputes it; expected a card "
                            + "with 'holder'",
                        point.Cards is null
                            ? $"ask what one of the sides holds: {{ holder: …, ask: …, answer: … }}; or name in the dispute the cards "
                                + $"that ask the point: {{ fact: {fact.Id}, cards: [{card.Key}] }}"
                            : "ask what one of the sides holds: { holder: …, ask: …, answer: … }");
                }
            }
        }
    }

    private static bool Asks(DisputedPoint point, CardSpec card) => point.Cards is null || point.Cards.Any(c => c.Id == card.Key);

    private static void ReportMissing(DisputedPoint point, Fact fact, DiagnosticBag bag)
    {
        var keys = fact.Cards.Concat(fact.RetiredCards).Select(c => c.Key).ToList();
        foreach (var key in (point.Cards ?? []).Where(c => c.Id.Length > 0 && !keys.Contains(c.Id)))
        {
            bag.Error(
                CheckingCodes.NoSuchCard, key.Location,
                $"'{fact.Id}' has no card '{key.Id}'; expected the key of a card that asks the point",
                Nearest.Hint(key.Id, keys)
                    ?? (keys.Count > 0 ? $"it has {string.Join(", ", keys)}" : "write 'cards: []' where none asks it"));
        }
    }
}
