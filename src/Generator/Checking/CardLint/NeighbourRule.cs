using System.Runtime.CompilerServices;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>No question prints the answer of another card of its chapter on the same matter: the two are learned within minutes.</summary>
internal static class NeighbourRule
{
    private const int FewAtLeast = 2;
    private const int FewAtMost = 10;

    public static IEnumerable<LintFinding> Find(LintedDeck deck) => Find(deck, static () => { });

    /// <param name="onCompare">
    /// Called for each pair of cards that is looked at; tests count with it that their number grows with the deck and not with its square.
    /// </param>
    public static IEnumerable<LintFinding> Find(LintedDeck deck, Action onCompare) =>
        deck.Cards.GroupBy(c => c.Fact.Chapter.Id, StringComparer.Ordinal)
            .SelectMany(c => FindIn([.. c.SelectMany(AskedCard.AllOf).Select(Front.Of)], onCompare));

    private static IEnumerable<LintFinding> FindIn(IReadOnlyList<Front> fronts, Action onCompare)
    {
        // Words that many questions have, such as the names of the two states, do not say what a question is about; and the limit keeps
        // the pairs from growing with the square.
        var few = Math.Clamp(fronts.Count / 10, FewAtLeast, FewAtMost);
        var telling = fronts.SelectMany(f => f.Clues, (front, clue) => (clue, front)).GroupBy(c => c.clue, c => c.front)
            .Select(g => (g.Key, Fronts: g.ToList())).Where(g => g.Fronts.Count <= few).ToDictionary(g => g.Key, g => g.Fronts);
        var found = new HashSet<(LintedCard, LintedCard)>();
        foreach (var asked in fronts.Where(f => f.Answer.Count > 0))
        {
            var alike = asked.Clues.Where(c => !asked.Answer.Contains(c.Stem) && !asked.Answer.Contains(c.Next))
                .SelectMany(c => telling.GetValueOrDefault(c) ?? []).Where(f => f.Card != asked.Card).CountBy(f => f);
            foreach (var (front, clues) in alike)
            {
                onCompare();
                if (clues < asked.CluesNeeded || PlaceOf(asked.Answer, front.Words) < 0 || !found.Add((front.Card, asked.Card)))
                    continue;
                yield return front.Card.InQuestion(
                    StartOf(asked.Answer, front.Card),
                    $"the question prints '{asked.Asked.AnswerText}', the answer of card '{asked.Card.Name}', which asks about the same "
                    + "matter; expected no front that answers another card of the chapter",
                    $"the other one asks: {asked.Asked.Text}");
            }
        }
    }

    /// <summary>The index of the first of the words at which the answer stands among them; -1 when it does not.</summary>
    private static int PlaceOf(IReadOnlyList<string> answer, IReadOnlyList<string> words)
    {
        for (var at = 0; at + answer.Count <= words.Count; at++)
        {
            if (words.Skip(at).Take(answer.Count).SequenceEqual(answer))
                return at;
        }

        return -1;
    }

    private static int StartOf(IReadOnlyList<string> answer, LintedCard card)
    {
        var words = card.Question.Content.ToList();
        return PlaceOf(answer, [.. words.Select(w => w.Stem)]) is >= 0 and var at ? words[at].Start : 0;
    }

    /// <summary>What a learner sees at one time, with the answer that is not to be read on another front.</summary>
    /// <param name="Words">Stems of the words that mean something, in order; a hidden gap is left out.</param>
    /// <param name="Clues">The words and the pairs of neighbouring words by which a question about the same matter is known.</param>
    /// <param name="Answer">Stems of the words of the answer that mean something.</param>
    /// <param name="IsName">True when all of them have capitals.</param>
    private sealed record Front(
        AskedCard Asked, IReadOnlyList<string> Words, IReadOnlySet<Clue> Clues, IReadOnlyList<string> Answer, bool IsName)
    {
        public LintedCard Card => Asked.Linted;

        /// <summary>A name and a word alone stand on many fronts by right, a phrase hardly by chance.</summary>
        public int CluesNeeded => Answer.Count == 1 || IsName ? 2 : 1;

        public static Front Of(AskedCard asked)
        {
            var words = StemsOf(asked.Text);
            var answer = new LintText(asked.AnswerText, default).Content.ToList();
            var pairs = words.Zip(words.Skip(1), (word, next) => new Clue(word, next));
            return new Front(
                asked, words, words.Select(w => new Clue(w, "")).Concat(pairs).ToHashSet(), [.. answer.Select(w => w.Stem)],
                answer.TrueForAll(w => w.IsCapital));
        }

        public bool Equals(Front? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

        private static List<string> StemsOf(string text) => [.. new LintText(text, default).Content.Select(w => w.Stem)];
    }

    /// <param name="Next">Empty for a word alone.</param>
    private readonly record struct Clue(string Stem, string Next);
}
