using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Nothing is asked that yes, no or one of two given words answers.</summary>
internal static partial class YesOrNoRule
{
    private const string Advice = "half of all guesses would be right; ask what happened instead, or why";

    public static IEnumerable<LintFinding> Find(LintedCard card)
    {
        if (card.Card.Ask is not null && PlaceOfHelpingVerb(card.Question) is { } at)
        {
            yield return card.InQuestion(
                at,
                "the question can be answered by yes or no, or by one of two words it names; expected who, what, which, when, where, why "
                    + "or how", Advice);
        }

        foreach (var answer in card.Answers)
        {
            if (YesNo().IsMatch(answer.Shown) || (card.Cloze is not null && Turning().IsMatch(answer.Shown)))
                yield return new(card, answer.At(0), $"'{answer.Shown.Trim()}' is a yes or a no; expected something to recall", Advice);
        }
    }

    /// <summary>
    /// Where a helping verb stands before its subject with no asking word to go before it; null when something else is asked.
    /// </summary>
    private static int? PlaceOfHelpingVerb(LintText question)
    {
        if (Choice().Match(question.Own) is { Success: true } choice)
            return choice.Index;
        var words = LastSentence(question);
        for (var i = 0; i < words.Count; i++)
        {
            var isAsking = English.Asking.Contains(words[i].Plain);
            if (i == 0 && BeginsClause(words, question))
                i = EndOfClause(words, question);
            else if (isAsking)
                return null;
            else if (English.Helping.Contains(words[i].Plain) && (i == 0 || IsBehindComma(words[i], question))
                && !words.Skip(i + 1).Take(1).Any(w => w.HasDigit))
                return words[i].Start;
        }

        return words.Select(w => (LintWord?)w).FirstOrDefault(w => w!.Value.Plain is "did" or "does" or "do")?.Start;
    }

    /// <summary>True for 'When Russia annexed Crimea, …', false for 'When did …', 'When, by his account, did …'.</summary>
    private static bool BeginsClause(IReadOnlyList<LintWord> words, LintText question) =>
        words.Count > 2 && words[0].Plain is "when" or "where" && !English.Helping.Contains(words[1].Plain)
            && !IsBehindComma(words[1], question)
        && EndOfClause(words, question) < words.Count;

    private static int EndOfClause(IReadOnlyList<LintWord> words, LintText question)
    {
        var next = Enumerable.Range(1, words.Count - 1).FirstOrDefault(i => IsBehindComma(words[i], question), words.Count + 1);
        return next - 1;
    }

    private static bool IsBehindComma(LintWord word, LintText text) => text.Shown.AsSpan(0, word.Start).TrimEnd() is [.., ','];

    private static IReadOnlyList<LintWord> LastSentence(LintText question)
    {
        var first = question.Words.Select((w, i) => (w, i)).Where(w => question.BeginsSentence(w.w.Start)).Select(w => w.i).LastOrDefault();
        return [.. question.Words.Skip(first)];
    }

    [GeneratedRegex(
        @"\b(true or false|false or true|yes or no|right or wrong|whether or not)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(@"^\s*(yes|no|true|false)\b\s*($|[.,;:!–—-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesNo();

    [GeneratedRegex(
        @"^\s*(not|never|always|did|didn't|did not|was|was not|wasn't)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turning();
}
