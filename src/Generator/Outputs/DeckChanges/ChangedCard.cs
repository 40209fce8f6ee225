using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>A card that came, changed or went.</summary>
/// <param name="Question">As the edition writes prose of one line; gaps as their hints or ellipses in brackets.</param>
/// <param name="Why">Why it is withdrawn, as <paramref name="Question"/>; null for other cards.</param>
internal sealed record ChangedCard(Written Question, LinkView Fact, Written? Why)
{
    public static ChangedCard Of(PageScope scope, Card card) =>
        new(scope.Line(card.QuestionInLists), scope.Link(card.Fact.Id), card.Withdrawn is { } why ? scope.Line(why) : null);
}
