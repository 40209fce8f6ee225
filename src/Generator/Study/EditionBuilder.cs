using SinoRussia.Generator.Identities;

namespace SinoRussia.Generator.Study;

/// <summary>Tells from the ledger what each edition of the deck brought.</summary>
internal static class EditionBuilder
{
    /// <summary>The newest first; of a card that changed more than once only the last time is known.</summary>
    /// <param name="cards">In teaching order.</param>
    /// <param name="retired">Those whose text is still there.</param>
    public static IReadOnlyList<DeckEdition> Build(Ledger ledger, IReadOnlyList<Card> cards, IReadOnlyList<Card> retired)
    {
        var known = cards.Concat(retired).Select(c => (Card: c, Line: ledger.Find(IdentityKinds.Card, c.Id)))
            .Where(k => k.Line is not null).Select(k => (k.Card, Line: k.Line!)).ToList();
        var times = ledger.Lines.Where(l => l.Kind == IdentityKinds.Card)
            .SelectMany(l => new[] { l.Added, l.Changed, l.Time }).Distinct().OrderDescending();
        return [.. times.Select(time => new DeckEdition(
            time,
            CardsWhere(l => l.Added == time),
            CardsWhere(l => l.Changed == time && l.Added < time),
            CardsWhere(l => l.Retired == time)))];

        List<Card> CardsWhere(Func<LedgerLine, bool> holds) => [.. known.Where(k => holds(k.Line)).Select(k => k.Card)];
    }
}
