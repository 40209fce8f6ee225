using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>What a learner is asked at one time: a question, or a text with the gaps of one number hidden.</summary>
/// <param name="Text">As learners see it.</param>
/// <param name="Words">The words in order, for comparison; a gap is an ellipsis.</param>
/// <param name="AnswerText">The answer as learners see it.</param>
/// <param name="Answer">The words of the answer, for comparison.</param>
/// <param name="Matter">The words that mean something, each once, asking words other than 'what' and 'which' among them.</param>
/// <param name="Wanted">Stems of what is asked for: the asking word, and the noun behind 'which' and 'what'.</param>
internal sealed record AskedCard(
    LintedCard Linted, string Text, string Words, string AnswerText, string Answer, IReadOnlyList<LintWord> Matter,
    IReadOnlySet<string> Wanted)
{
    /// <summary>Empty when no holder is shown with the question.</summary>
    public string Holder => Linted.Card.Holder?.Id ?? "";

    private readonly string[] stems = [.. Matter.Select(w => w.Stem)];

    /// <summary>Up to three words of the matter that the other card has not; no more are of use, and most cards differ in all.</summary>
    public IReadOnlyList<LintWord> OnlyHere(AskedCard other)
    {
        var found = new List<LintWord>(3);
        for (var i = 0; i < stems.Length && found.Count < 3; i++)
        {
            if (!other.stems.Contains(stems[i]))
                found.Add(Matter[i]);
        }

        return found;
    }

    /// <summary>One for a question, one for each number of a text with gaps; none for a date card without a date.</summary>
    public static IEnumerable<AskedCard> AllOf(LintedCard card) =>
        card.Cloze is { } cloze ? cloze.Numbers.Select(n => OfGap(card, cloze, n))
        : (card.Answer?.Shown ?? card.Fact.Date?.InWords()) is { } answer
            ? [Of(card, card.Question, card.Card.Ask ?? DateQuestion.Of(card.Fact), WordsOf(card.Question.Shown), answer)]
            : [];

    private static AskedCard OfGap(LintedCard card, ClozeText cloze, int number)
    {
        var shown = string.Concat(cloze.Parts.Select(p => p.IsGap && p.Number == number ? $"[{p.Hint ?? "…"}]" : p.Text));
        var words = cloze.Parts.SelectMany(
            p => p.IsGap && p.Number == number ? Seeds.Words.Of(p.Hint ?? "").Prepend("…") : Seeds.Words.Of(p.Text));
        return Of(card, new LintText(shown, default), shown, string.Join(' ', words), cloze.Answer(number));
    }

    private static AskedCard Of(LintedCard card, LintText question, string text, string words, string answer)
    {
        var asking = question.Words.Where(w => English.Asking.Contains(w.Plain) && w.Plain is not ("what" or "which")).ToList();
        var behind = question.Words.Zip(question.Words.Skip(1)).Where(p => p.First.Plain is "what" or "which").Select(p => p.Second);
        return new AskedCard(
            card, text, words, answer.Trim(), WordsOf(answer), [.. question.Content.Concat(asking).DistinctBy(w => w.Stem)],
            asking.Concat(behind).Select(w => w.Stem).ToHashSet());
    }

    private static string WordsOf(string text) => string.Join(' ', Seeds.Words.Of(text));
}
