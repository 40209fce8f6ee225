namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>
/// The front does not contain the answer: neither the question nor what stands around it, the holder's line and the name of the deck.
/// </summary>
internal static class GivenAwayRule
{
    public static IEnumerable<LintFinding> Find(LintedDeck deck) => deck.Cards.Select(c => Find(c, deck)).OfType<LintFinding>();

    private static LintFinding? Find(LintedCard card, LintedDeck deck)
    {
        var question = card.Question.Content.ToLookup(w => w.Stem);
        var around = deck.AroundQuestion(card).SelectMany(t => t.Content).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        if (card.Cloze is not null)
        {
            // What else stands in the text is the matter of another rule.
            var told = card.Gaps.FirstOrDefault(
                g => StemsOf(new LintText(g.Text, default)) is { Count: > 0 } hidden && hidden.TrueForAll(around.Contains));
            return told is null ? null : card.InQuestion(
                told.Start,
                $"the chapter's title, the name of the card's deck, has all words of the answer '{told.Text}'; expected a front that does "
                    + "not give it away",
                "hide another word");
        }

        // Whether a title tells its date is the matter of another rule.
        var answer = card.Answer
            ?? (card.Card.Ask is not null && card.Fact.Date is { } date ? new LintText(date.InWords(), default) : null);
        var words = answer is null ? [] : StemsOf(answer);
        if (words.Count == 0 || !words.TrueForAll(w => question.Contains(w) || around.Contains(w)))
            return null;
        return words.TrueForAll(question.Contains)
            ? card.InQuestion(
                question[words[0]].First().Start,
                $"the question has all words of the answer '{answer!.Shown.Trim()}'; expected a question that does not give it away",
                "describe the thing without its name, or ask for another thing")
            : card.InQuestion(
                0,
                $"the question with the line of its holder and the name of its deck has all words of the answer '{answer!.Shown.Trim()}'; "
                + "expected a front that does not give it away",
                "ask for another thing");
    }

    private static List<string> StemsOf(LintText text) => [.. text.Content.Select(w => w.Stem).Distinct()];
}
