using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>A card that came, changed or went; of a text with gaps each number is one.</summary>
/// <param name="Question">As it was with the edition, written as the format writes prose of one line.</param>
/// <param name="Fact">Null when its fact is no part of the content any more.</param>
internal sealed record ChangedCard(Written Question, LinkView? Fact)
{
    /// <summary>Whose view is asked for; null for other cards.</summary>
    public string? Holder { get; init; }

    /// <summary>What changed, in words such as 'wording and source'; null for cards that came or went.</summary>
    public string? What { get; init; }

    /// <summary>The question as it was before; null where it is the same.</summary>
    public Written? OldQuestion { get; init; }

    /// <summary>The answers before and now; null where they are the same.</summary>
    public Written? OldAnswer { get; init; }

    /// <summary>As <see cref="OldAnswer"/>.</summary>
    public Written? NewAnswer { get; init; }

    /// <summary>Why it is withdrawn; null for other cards.</summary>
    public Written? Why { get; init; }

    /// <summary>The cards of a change that came, changed or went.</summary>
    /// <param name="gaps">The numbers of those that are meant.</param>
    public static IEnumerable<ChangedCard> AllOf(PageScope scope, CardChange change, IReadOnlyList<int> gaps)
    {
        if (gaps.Count > 0 && change.NewGaps.Contains(gaps[0]))
            change = change with { Parts = [], OldText = null, OldAnswer = null };
        var (text, old) = (
            change.IsCloze ? ClozeText.Read(change.Text) : null,
            change is { IsCloze: true, OldText: { } before } ? ClozeText.Read(before) : null);
        return gaps.Select(gap => new ChangedCard(scope.Line(text?.Question(gap) ?? change.Text), LinkOf(scope, change))
        {
            Holder = change.Holder is { } holder ? scope.Text(scope.Guide.Links.NameInSentence(holder)) : null,
            What = change.Parts.Count == 0 ? null : Words(scope, change.Parts),
            OldQuestion = Differing(old?.Question(gap) ?? change.OldText, text?.Question(gap) ?? change.Text),
            OldAnswer = Differing(old?.Answer(gap) ?? change.OldAnswer, text?.Answer(gap) ?? change.Answer),
            NewAnswer = Differing(text?.Answer(gap) ?? change.Answer, old?.Answer(gap) ?? change.OldAnswer),
            Why = change.Why is { } why ? scope.Line(why) : null,
        });

        Written? Differing(string? one, string? other) => one is null || other is null || one == other ? null : scope.Line(one);
    }

    private static LinkView? LinkOf(PageScope scope, CardChange change) =>
        change.Card.Split('/')[0] is var fact && scope.Guide.Links.Find(fact) is { } target ? scope.Link(target) : null;

    /// <summary>The parts as the ledger names them, said in the words of the guide.</summary>
    private static string Words(PageScope scope, IReadOnlyList<string> parts)
    {
        List<string> said = [.. parts.Select(p => scope.Interface.Of("changes.parts", p.Replace(' ', '_')))];
        return said.Count == 1
            ? said[0]
            : scope.Interface.Say(
                "lists.and", ("items", string.Join(scope.Interface["lists.comma"], said.SkipLast(1))), ("last", said[^1]));
    }
}
