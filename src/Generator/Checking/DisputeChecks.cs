using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Disputes have sides, and what is in dispute is not asked as if it were settled.</summary>
internal static class DisputeChecks
{
    public static void Run(FactBook book, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var dispute in book.Of<Dispute>())
        {
            // A document can contradict itself; a person or state that did so held two positions one after the other.
            var sides = dispute.Positions.Select(p => string.Join(' ', p.Holders.Select(h => h.Id).Order(StringComparer.Ordinal))).Distinct().Count();
            if (sides == 1 && !dispute.Positions[0].Holders.Any(h => facts.FindSeed(h) is not null || book.BrokenIds.Contains(h.Id)))
                bag.Error(CheckingCodes.OneSidedDispute, dispute.Location, $"all positions of '{dispute.Id}' have the same holders; expected two that differ");
        }

        var disputed = from dispute in book.Of<Dispute>()
                       from concern in facts.FindAll<Fact>(dispute.Concerns)
                       group dispute.Id by concern.Fact;
        foreach (var fact in disputed)
        {
            foreach (var card in fact.Key.Cards.Where(c => c.Form != CardForm.Holder))
            {
                bag.Error(
                    CheckingCodes.RecallOfDisputed, card.Location,
                    $"card '{card.Key}' asks for '{fact.Key.Id}' as if it were settled, but '{fact.First()}' disputes it; expected a card with 'holder'",
                    "ask what one of the sides holds: { holder: …, ask: …, answer: … }");
            }
        }
    }
}
