using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A card with its texts taken apart for the rules.</summary>
internal sealed class LintedCard
{
    public LintedCard(Fact fact, CardSpec card)
    {
        (Fact, Card) = (fact, card);
        Cloze = card.Cloze is { } text ? ClozeText.Read(text) : null;
        Question = Cloze is not null ? new LintText(card.Cloze!, card.ClozeLocation, Filled(card.Cloze!, Cloze))
            : card.Ask is { } ask ? new LintText(ask, card.AskLocation)
            : new LintText(DateQuestion.Of(fact), card.Location, isWritten: false);
        Answer = card.Answer is { } answer ? new LintText(answer, card.AnswerLocation) : null;
        Context = card.Context is { } context ? new LintText(context, card.ContextLocation) : null;
    }

    public Fact Fact { get; }

    public CardSpec Card { get; }

    /// <summary>The question, the standard one of a date card, or the text with its gaps filled.</summary>
    public LintText Question { get; }

    /// <summary>Null for cloze, and for a date card, whose answer is the fact's date.</summary>
    public LintText? Answer { get; }

    /// <summary>Null when the curator wrote none.</summary>
    public LintText? Context { get; }

    /// <summary>Null for the other forms.</summary>
    public ClozeText? Cloze { get; }

    /// <summary>What it is called in messages: fact/key.</summary>
    public string Name => $"{Fact.Id}/{Card.Key}";

    public IEnumerable<ClozePart> Gaps => Cloze?.Parts.Where(p => p.IsGap) ?? [];

    /// <summary>The answers learners have to give, each with its place: the answer, or what each gap hides.</summary>
    public IEnumerable<LintText> Answers => Answer is not null ? [Answer] : Gaps.Select(g => new LintText(g.Text, Question.At(g.Start)));

    /// <summary>A finding at an offset of the question.</summary>
    public LintFinding InQuestion(int offset, string message, string? hint = null) => new(this, Question.At(offset), message, hint);

    /// <summary>The text with its gaps filled, all markup and all hints blanked.</summary>
    private static string Filled(string text, ClozeText cloze)
    {
        var filled = new string(' ', text.Length).ToCharArray();
        foreach (var part in cloze.Parts)
            part.Text.CopyTo(0, filled, part.Start, part.Text.Length);
        return new string(filled);
    }
}
