using System.Globalization;
using SinoRussia.Generator.Identities;

namespace SinoRussia.Generator.Study;

/// <summary>Reads the history of the deck in the ledger.</summary>
internal static class EditionBuilder
{
    /// <summary>The newest first.</summary>
    public static IReadOnlyList<DeckEdition> Build(Ledger ledger)
    {
        var changes = ledger.Lines.Where(l => l.Kind == IdentityKinds.Change).ToLookup(l => l.Added);
        var editions = new List<DeckEdition>();
        foreach (var line in ledger.Lines.Where(l => l.Kind == IdentityKinds.Edition).OrderBy(l => l.Added))
        {
            var number = 1 + editions.Count(e => EditionDate.At(e.Time) == EditionDate.At(line.Added));
            var cards = int.TryParse(line[LedgerHistory.Cards], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
            editions.Add(new DeckEdition(line.Added, number, cards, [.. changes[line.Added].Select(Read)]));
        }

        editions.Reverse();
        return editions;
    }

    private static CardChange Read(LedgerLine line)
    {
        var cloze = line.WordsOf(CardWords.Cloze);
        var gaps = LedgerHistory.Numbers(line, LedgerHistory.Gaps);
        var done = line[LedgerHistory.What] switch
        {
            LedgerHistory.New => CardDone.New,
            LedgerHistory.Withdrawn => CardDone.Withdrawn,
            _ => CardDone.Changed,
        };
        return new CardChange(
            LedgerHistory.CardOf(line), done, cloze ?? line.WordsOf(CardWords.Ask) ?? "", line.WordsOf(CardWords.Answer) ?? "", gaps)
        {
            IsCloze = cloze is not null,
            Holder = line.WordsOf(CardWords.Holder),
            NewGaps = done == CardDone.Changed ? [.. gaps.Except(LedgerHistory.Numbers(line, LedgerHistory.Had))] : [],
            Parts = line[LedgerHistory.Parts]?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [],
            OldText = line.WordsOf(CardWords.Old + (cloze is null ? CardWords.Ask : CardWords.Cloze)),
            OldAnswer = line.WordsOf(CardWords.Old + CardWords.Answer),
            Why = line.WordsOf(CardWords.Why),
        };
    }
}
