namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>The question does not contain the answer.</summary>
internal static class GivenAwayRule
{
    public static IEnumerable<LintFinding> Find(LintedCard card)
    {
        var answer = card.Answer ?? (card.Cloze is null && card.Fact.Date is { } date ? new LintText(date.InWords(), default) : null);
        var question = card.Question.Content.ToLookup(w => w.Stem);
        var words = answer?.Content.Select(w => w.Stem).Distinct().ToList() ?? [];
        if (words.Count == 0 || !words.TrueForAll(question.Contains))
            yield break;
        var first = question[words[0]].First();
        yield return card.InQuestion(
            first.Start, $"the question has all words of the answer '{answer!.Shown.Trim()}'; expected a question that does not give it away",
            "describe the thing without its name, or ask for another thing");
    }
}
