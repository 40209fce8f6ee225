using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A card to read.</summary>
/// <param name="Anchor">As <see cref="PageAnchors"/> makes it.</param>
/// <param name="Question">As the edition writes prose of one line; gaps as their hints or ellipses in brackets.</param>
/// <param name="Answer">As <paramref name="Question"/>; of several gaps one after the other.</param>
internal sealed record CardView(string Anchor, Written Question, Written Answer, LinkView Fact)
{
    public static CardView Of(PageScope scope, Card card) => new(
        PageAnchors.OfCard(card.Id), scope.Line(card.QuestionInLists), scope.Line(card.AnswerInLists), scope.Link(card.Fact.Id));
}
