using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Two cards that ask the same have the same answer.</summary>
internal static class AnswerChecks
{
    public static void Run(FactBook book, DiagnosticBag bag)
    {
        var asked = new Dictionary<(string Question, string Holder), (string Card, string Answer)>();
        foreach (var (fact, card) in book.Facts.SelectMany(f => f.Cards, (fact, card) => (fact, card)))
        {
            if (card.Ask is null || (card.Answer ?? fact.Date?.InWords()) is not { } answer)
                continue;
            var question = (string.Join(' ', Words.Of(card.Ask)), card.Holder?.Id ?? "");
            var words = string.Join(' ', Words.Of(answer));
            if (asked.TryAdd(question, (fact.Id + "/" + card.Key, words)) || asked[question].Answer == words)
                continue;
            bag.Error(
                CheckingCodes.TwoAnswers, card.AskLocation, $"card '{card.Key}' asks the same as '{asked[question].Card}' but has another answer; expected one answer to one question",
                "tell the two apart in the question: which meeting, which document, whose view");
        }
    }
}
