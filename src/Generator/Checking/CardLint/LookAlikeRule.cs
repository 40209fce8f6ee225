namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>
/// Two questions with nearly the same words and different answers have a clue that tells them apart: a name, a number, a holder.
/// </summary>
internal static class LookAlikeRule
{
    private const int FewestShared = 3;

    public static IEnumerable<LintFinding> Find(LintedDeck deck) => Find(deck, static () => { });

    /// <param name="onCompare">Called for each pair of cards that is looked at; tests count with it that their number grows with the deck
    /// and not with its square.</param>
    public static IEnumerable<LintFinding> Find(LintedDeck deck, Action onCompare)
    {
        var asked = deck.Cards.SelectMany(AskedCard.AllOf).Where(a => a.Matter.Count >= FewestShared).ToList();
        var index = new LookAlikeIndex(asked);
        foreach (var one in asked)
        {
            if (index.Candidates(one).FirstOrDefault(other => IsLike(one, other)) is not { } like)
                continue;
            yield return one.Linted.InQuestion(
                0,
                $"the question is too like that of '{like.Linted.Name}' with another answer; expected a year, place, name or holder that "
                    + "tells them apart",
                $"the other one asks: {like.Text}");
        }

        bool IsLike(AskedCard one, AskedCard other)
        {
            onCompare();
            return one.Linted != other.Linted && IsTakenFor(one, other);
        }
    }

    /// <summary>
    /// True when nothing in the question says that the other one is not meant. A text with a gap is not taken for a question.
    /// </summary>
    private static bool IsTakenFor(AskedCard one, AskedCard other)
    {
        var isOther = one.Answer != other.Answer && one.Words != other.Words && one.Holder == other.Holder
            && one.Linted.Cloze is null == other.Linted.Cloze is null;
        if (!isOther)
            return false;
        var only = one.OnlyHere(other);
        if (only.Count > 1)
            return false;
        var others = other.OnlyHere(one);
        return only.Count == 0 ? others.Count <= 2
            : only.Count == 1 && others.Count == 1 && one.Matter.Count > FewestShared + 1 && !IsClue(only[0], one)
                && !IsClue(others[0], other);
    }

    /// <summary>A name, a number, or the kind of thing that is asked for.</summary>
    private static bool IsClue(LintWord word, AskedCard card) =>
        word.IsCapital || word.HasDigit || card.Wanted.Contains(word.Stem) || English.Numbers.Contains(word.Plain)
            || English.Ordering.Contains(word.Plain);
}
