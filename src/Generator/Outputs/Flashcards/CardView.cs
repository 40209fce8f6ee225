using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A card to read, as learners meet it: of a text with gaps a card for each number.</summary>
/// <param name="Anchor">As <see cref="PageAnchors"/> makes it, for the first of a text's cards; the others have their place behind
/// it.</param>
/// <param name="Question">As the format writes prose of one line; gaps as their hints or ellipses in brackets.</param>
/// <param name="Answer">As <paramref name="Question"/>.</param>
internal sealed record CardView(string Anchor, Written Question, Written Answer, LinkView Fact)
{
    /// <summary>Whose view is asked for; null for other cards.</summary>
    public required string? Holder { get; init; }

    public static IEnumerable<CardView> AllOf(PageScope scope, Card card) => CardFace.AllOf(card).Select((face, i) => new CardView(
        PageAnchors.OfCard(card.Id) + (i == 0 ? "" : FormattableString.Invariant($"-{i + 1}")),
        scope.Line(face.Question), scope.Line(face.Answer), scope.Link(card.Fact.Id))
    {
        Holder = scope.TextOrNull(card.Holder),
    });
}
