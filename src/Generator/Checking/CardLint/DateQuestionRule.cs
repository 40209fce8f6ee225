using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A card that asks for a date has one answer, and does not show it.</summary>
internal static class DateQuestionRule
{
    /// <summary>What happens again and again, so that a name of it alone is not enough.</summary>
    private static readonly HashSet<string> Repeated = StemsOf(
        "visit visits visited travel travels meet meets met meeting summit talks receive receives received elect elected election "
            + "elections vote votes voted veto",
        "speak speaks speech address addresses congress conference session exercise exercises statement declaration communique agreement "
            + "letter offer protest",
        "arrive arrives return returns leave leaves left announce announces warn warns propose proposes call calls attack attacks crisis");

    /// <summary>A named paper is signed, published or denounced once.</summary>
    private static readonly HashSet<string> Papers = StemsOf(
        "treaty charter convention pact protocol minutes act constitution resolution decree law");

    private static readonly HashSet<string> Signing = StemsOf("sign signs signed conclude concluded");

    /// <summary>Questions for a date whose words fit several events of the guide or of the world.</summary>
    public static IEnumerable<LintFinding> SeveralDates(LintedDeck deck)
    {
        var byStem = deck.DatedNames.SelectMany(n => n.Stems, (name, stem) => (name, stem))
            .ToLookup(p => p.stem, p => p.name, StringComparer.Ordinal);
        foreach (var card in deck.Cards.Where(c => c.Cloze is null && (IsStandard(c) || c.Card.Form == CardForm.Date)))
        {
            var text = IsStandard(card) ? new LintText(card.Fact.Title, default) : card.Question;
            if (IsStandard(card) && OtherOf(card.Fact, text, byStem) is { } other)
            {
                yield return card.InQuestion(
                    0, $"'{card.Fact.Title}' could also be '{other.Title}' ({other.Date!.InWords()}); expected a question for one date",
                    "write 'ask' with what tells the two apart");
            }
            else if (RepeatedIn(text) is { } word)
            {
                yield return card.InQuestion(
                    IsStandard(card) ? 0 : word.Start,
                    $"'{word.Text}' fits other times as well, and nothing in the question says which; expected a question for one date",
                    "write 'ask' with a year, 'first', or whatever else tells which one is meant");
            }
        }
    }

    /// <summary>Standard questions whose title tells the date that is asked for.</summary>
    public static IEnumerable<LintFinding> DateInTitle(LintedDeck deck) =>
        from card in deck.Cards
        where IsStandard(card) && card.Fact.Date is not null
        let date = card.Fact.Date!
        let told = EnglishDates.In(card.Fact.Title, date.Earliest?.Year)
            .Where(d => !d.Date.IsCertainlyBefore(date) && !date.IsCertainlyBefore(d.Date)).Take(1).ToList()
        where told.Count > 0
        select card.InQuestion(
            0, $"the title '{card.Fact.Title}' tells the date or a part of it; expected a question that does not",
            "write 'ask' for something else that is worth knowing, or leave the card out");

    private static bool IsStandard(LintedCard card) => card.Card is { Form: CardForm.Date, Ask: null };

    /// <summary>Another fact, of another date, whose name has all words of this title.</summary>
    private static Fact? OtherOf(Fact fact, LintText title, ILookup<string, DatedName> byStem)
    {
        var stems = title.Content.Select(w => w.Stem).Distinct().ToList();
        return stems.Count == 0 ? null
            : stems.Select(s => byStem[s]).MinBy(n => n.Count())!
                .FirstOrDefault(n => n.Fact != fact && n.Fact.Date != fact.Date && stems.TrueForAll(n.Stems.Contains))?.Fact;
    }

    /// <summary>
    /// The word for something that happens again, where neither a number, an order nor a paper's name says which time is meant.
    /// </summary>
    private static LintWord? RepeatedIn(LintText text)
    {
        var words = text.Words;
        if (words.Any(w => w.HasDigit || English.Ordering.Contains(w.Plain) || Papers.Contains(w.Stem)))
            return null;
        return words.Where(w => Repeated.Contains(w.Stem) || Signing.Contains(w.Stem)).Select(w => (LintWord?)w).FirstOrDefault();
    }

    private static HashSet<string> StemsOf(params IReadOnlyList<string> lines) =>
        lines.SelectMany(l => l.Split(' ')).Select(English.Stem).ToHashSet(StringComparer.Ordinal);
}
