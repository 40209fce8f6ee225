using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Each card asks something that can be answered.</summary>
internal static class CardChecks
{
    private const int MostAnswerWords = 20;

    /// <summary>True for an answer that nobody can say whether they knew it.</summary>
    public static bool IsTooLong(string answer) => Words.Of(answer).Count > MostAnswerWords;

    public static void Run(FactBook book, DiagnosticBag bag)
    {
        foreach (var fact in book.Facts)
        {
            if (fact is { Importance: 3, Cards.Count: 0 })
                bag.Warn(CheckingCodes.NoCard, fact.Location, $"'{fact.Id}' is of importance 3 and has no card; expected at least one");
            foreach (var card in fact.Cards.Where(c => c.Form == CardForm.Date && fact.Date is null))
                bag.Error(CheckingCodes.DateCardWithoutDate, card.Location, $"'{fact.Id}' has no date to ask for; expected 'when' only on a fact with a 'date'");
        }

        foreach (var card in book.Facts.Concat(book.DamagedFacts).SelectMany(f => f.Cards))
        {
            if (card.Ask is { Length: > 0 } ask && !ask.TrimEnd('*', '_').EndsWith('?'))
                bag.Error(CheckingCodes.NoQuestion, card.AskLocation, $"the question of card '{card.Key}' does not end with '?'; expected a question");
            if (card.Answer is { } answer && IsTooLong(answer))
            {
                bag.Error(
                    CheckingCodes.LongAnswer, card.AnswerLocation, $"the answer of card '{card.Key}' has {Words.Of(answer).Count} words; expected at most {MostAnswerWords}, better six",
                    "ask for one thing; make it two cards");
            }
        }
    }
}
