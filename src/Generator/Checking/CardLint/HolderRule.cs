using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>An opinion is asked with whoever holds it.</summary>
internal static class HolderRule
{
    public static IEnumerable<LintFinding> Find(LintedDeck deck) =>
        from card in deck.Cards
        where card.Card.Holder is null
        let holders = HoldersOf(card.Fact)
        where holders.Count > 0
        where !holders.SelectMany(deck.NameOf).Any(name => name.IsCapital && card.Question.Content.Any(w => IsOf(w.Plain, name.Plain)))
        select card.InQuestion(
            0,
            $"the question does not say whose view '{card.Fact.Id}' is; expected {string.Join(" or ", holders.Select(h => $"'{h.Id}'"))} "
                + "as 'holder' or by name",
            "an opinion without its holder is learned as a fact");

    /// <summary>
    /// Cards whose question names the person or document that the holder's line names already. A state may be both, the one that holds
    /// something and the one that it is about.
    /// </summary>
    public static IEnumerable<LintFinding> NamedTwice(LintedDeck deck) =>
        from card in deck.Cards
        where card.Card.Holder is { } holder && !deck.IsPlace(holder)
        let names = deck.NameOf(card.Card.Holder!.Value).Where(n => n.IsCapital).Select(n => n.Plain).ToHashSet(StringComparer.Ordinal)
        let again = card.Question.Content.Where(w => w.IsCapital && names.Contains(w.Plain)).Take(1).ToList()
        where again.Count > 0
        select card.InQuestion(
            again[0].Start, $"the question names '{again[0].Text}', whom the line above it names as the holder; expected the name once",
            "let 'holder' name who holds it, and ask for what is held");

    /// <summary>True for a name and what is made of it: Russia, Russian; China, Chinese.</summary>
    private static bool IsOf(string word, string name) =>
        word == name || (name.Length > 3 && word.StartsWith(name[..^1], StringComparison.Ordinal));

    /// <summary>Whose view a fact is; nobody's when it is no opinion.</summary>
    private static IReadOnlyList<Reference> HoldersOf(Fact fact) => fact switch
    {
        Assessment assessment => assessment.Holders,
        Position position => position.Holders,
        Dispute dispute => [.. dispute.Positions.SelectMany(p => p.Holders).DistinctBy(h => h.Id)],
        _ => [],
    };
}
