using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Each card asks something that can be answered.</summary>
internal static class CardChecks
{
    private const int MostAnswerWords = 20;

    /// <summary>A chapter with fewer cards is only being begun.</summary>
    private const int FewestCards = 12;

    /// <summary>True for an answer that nobody can say whether they knew it.</summary>
    public static bool IsTooLong(string answer) => Words.Of(answer).Count > MostAnswerWords;

    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        var taught = corpus.Facts.GroupBy(f => f.Chapter.Id, StringComparer.Ordinal).Where(g => g.Sum(f => f.Cards.Count) >= FewestCards)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var cards = corpus.Facts.SelectMany(f => f.Cards, (fact, card) => (fact, card))
            .ToLookup(c => c.fact.Chapter.Id, c => c.card, StringComparer.Ordinal);
        foreach (var chapter in corpus.Chapters)
            CheckObjectives(chapter, [.. cards[chapter.Id]], taught.Contains(chapter.Id), bag);
        foreach (var fact in corpus.Facts)
        {
            if (fact is { Importance: 3, Cards.Count: 0 })
                bag.Warn(CheckingCodes.NoCard, fact.Location, $"'{fact.Id}' is of importance 3 and has no card; expected at least one");
            else if (fact is Dispute { Cards.Count: 0 } && taught.Contains(fact.Chapter.Id))
                bag.Warn(
                    CheckingCodes.NoCard, fact.Location,
                    $"the dispute '{fact.Id}' has no card, and its chapter has; expected one that asks what a side holds",
                    "write it with 'holder'");
            foreach (var card in fact.Cards)
                CheckCorrection(fact, card, bag);
            foreach (var card in fact.Cards.Where(c => c.Form == CardForm.Date && fact.Date is null))
                bag.Error(
                    CheckingCodes.DateCardWithoutDate, card.Location,
                    $"'{fact.Id}' has no date to ask for; expected 'when' only on a fact with a 'date'");
        }

        foreach (var card in corpus.Facts.Concat(corpus.DamagedFacts).SelectMany(f => f.Cards))
        {
            if (card.Ask is { Length: > 0 } ask && !ask.TrimEnd('*', '_').EndsWith('?'))
                bag.Error(
                    CheckingCodes.NoQuestion, card.AskLocation,
                    $"the question of card '{card.Key}' does not end with '?'; expected a question");
            if (card.Answer is { } answer && IsTooLong(answer))
            {
                bag.Error(
                    CheckingCodes.LongAnswer, card.AnswerLocation,
                    $"the answer of card '{card.Key}' has {Words.Of(answer).Count} words; expected at most {MostAnswerWords}, better six",
                    "ask for one thing; make it two cards");
            }
        }
    }

    /// <summary>Every objective of a chapter is practised by a card, and no card practises one that the chapter does not have.</summary>
    private static void CheckObjectives(Chapter chapter, IReadOnlyList<CardSpec> cards, bool isTaught, DiagnosticBag bag)
    {
        foreach (var card in cards.Where(c => c.Objective > chapter.Objectives.Count))
            bag.Error(
                CheckingCodes.ObjectiveWithoutCard, card.ObjectiveLocation,
                $"the chapter '{chapter.Id}' has {chapter.Objectives.Count} objectives; expected a number up to that");
        if (!isTaught)
            return;
        var practised = cards.Select(c => c.Objective).ToHashSet();
        foreach (var (objective, i) in chapter.Objectives.Select((o, i) => (o, i)).Where(o => !practised.Contains(o.i + 1)))
            bag.Warn(
                CheckingCodes.ObjectiveWithoutCard, objective.Start,
                "no card practises this objective; expected at least one in the chapter",
                $"write 'objective: {i + 1}' into the card that does, or write such a card");
    }

    /// <summary>A back tells an error that a document has about the fact.</summary>
    private static void CheckCorrection(Fact fact, CardSpec card, DiagnosticBag bag)
    {
        if (card.Correction is { } seed && !fact.AllCitations.Any(c => c.IsOfSubstance && c.Seed.Id == seed.Id))
            bag.Error(
                CheckingCodes.NoSuchCorrection, seed.Location,
                $"no citation of '{fact.Id}' corrects '{seed.Id}' in substance; expected a document that errs about it",
                "leave 'correction' out, or write 'says' and 'note' into the citation");
    }
}
