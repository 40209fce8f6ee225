using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Checking;

/// <summary>Two cards that ask the same have the same answer, whatever form the cards have.</summary>
internal static class AnswerChecks
{
    public static void Run(LintedDeck deck, DiagnosticBag bag)
    {
        var asked = new Dictionary<(string Question, string Holder), AskedCard>();
        foreach (var card in deck.Cards.SelectMany(AskedCard.AllOf))
        {
            var question = (card.Words, card.Holder);
            if (asked.TryAdd(question, card) || asked[question].Answer == card.Answer)
                continue;
            bag.Error(
                CheckingCodes.TwoAnswers, card.Linted.Question.At(0),
                $"card '{card.Linted.Card.Key}' asks the same as '{asked[question].Linted.Name}' but has another answer; expected one "
                    + "answer to one question",
                "tell the two apart in the question: which meeting, which document, whose view");
        }
    }
}
