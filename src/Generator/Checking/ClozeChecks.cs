using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Texts with gaps are written so that Anki and the site make the same cards of them.</summary>
internal static class ClozeChecks
{
    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        foreach (var card in corpus.Facts.Concat(corpus.DamagedFacts).SelectMany(f => f.Cards))
        {
            if (card.Cloze is not { Length: > 0 } text)
                continue;
            var cloze = ClozeText.Read(text);
            if (cloze.Problem is { } problem)
                bag.Error(CheckingCodes.ClozeMarkup, card.ClozeLocation, $"the text of card '{card.Key}': {problem}");
            else if (NumberProblem(cloze.Numbers) is { } wrong)
                bag.Error(CheckingCodes.ClozeNumbers, card.ClozeLocation, $"the text of card '{card.Key}' {wrong}");
        }
    }

    private static string? NumberProblem(IReadOnlyList<int> numbers)
    {
        var missing = Enumerable.Range(1, numbers.Count).FirstOrDefault(n => numbers[n - 1] != n);
        return numbers.Count == 0 ? "has no gap; expected at least one {{c1::…}}"
            : missing > 0 ? $"has no gap c{missing} but a gap c{numbers[missing - 1]}; expected numbers from 1 without a hole"
            : null;
    }
}
