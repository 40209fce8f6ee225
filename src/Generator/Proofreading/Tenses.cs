using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>Summaries of events tell them in the past tense.</summary>
internal static class Tenses
{
    public static void Check(Fact fact, LinkGraph graph, DiagnosticBag bag)
    {
        if (fact is not Event)
            return;
        var text = ProofText.Of(fact.Summary, graph);
        var isFirst = true;
        foreach (var (start, sentence) in text.Sentences())
        {
            if (PresentIn(sentence, isFirst) is { } verb)
            {
                bag.Warn(
                    ProofreadingCodes.PresentTense, text.At(start + verb.Index),
                    $"the summary of the event '{fact.Id}' tells it in the present ('{verb.Value}'); expected the past tense",
                    "only what still holds today may stand in the present, in a sentence of its own behind the first");
                return;
            }

            isFirst = false;
        }
    }

    /// <summary>The verb that tells what happens; null when the sentence has a verb in the past, or none that tells.</summary>
    /// <param name="isFirst">In the first sentence of a summary 'is' and 'has' tell too; behind it they say what holds today.</param>
    private static Match? PresentIn(string sentence, bool isFirst)
    {
        var words = ProofText.Words(sentence);
        if (Enumerable.Range(0, words.Count).Any(i => IsPast(words, i)))
            return null;
        return Enumerable.Range(0, words.Count).Where(i => IsPresent(words, i, isFirst)).Select(i => words[i]).FirstOrDefault();
    }

    private static bool IsPast(MatchCollection words, int at)
    {
        var word = words[at].Value;
        var isIrregular = EnglishVerbs.Past.Contains(word) || EnglishVerbs.Past.Contains(word.Split('\'')[0]);
        if (!isIrregular
            && (!char.IsLower(word[0]) || !word.EndsWith("ed", StringComparison.Ordinal) || EnglishVerbs.NotPast.Contains(word)))
            return false;
        // 'is signed' is present, 'has signed' tells as the present does.
        return !Enumerable.Range(1, 2).Any(back => at >= back && EnglishVerbs.Helping.Contains(words[at - back].Value));
    }

    private static bool IsPresent(MatchCollection words, int at, bool isFirst)
    {
        var word = words[at].Value;
        var before = at == 0 ? "" : words[at - 1].Value;
        if (EnglishVerbs.Infinitive.Contains(before))
            return false;
        if (EnglishVerbs.Being.Contains(word))
            return isFirst;
        if (!isFirst && EnglishVerbs.Lasting.Contains(word))
            return false;
        if (EnglishVerbs.Third.Contains(word))
            return at > 0 && !EnglishVerbs.BeforeNouns.Contains(before);
        return EnglishVerbs.Plain.Contains(word)
            && (EnglishVerbs.Many.Contains(before) || (at > 2 && char.IsUpper(before[0]) && words[at - 2].Value is "and"));
    }
}
