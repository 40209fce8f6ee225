using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What templates/flashcards/card-question.html.sbn shows.</summary>
/// <param name="Holder">Whose view is asked for; null for other cards.</param>
internal sealed record QuestionSide(Written Question, string? Holder)
{
    public static QuestionSide Of(PageScope scope, CardFace face) => new(scope.Line(face.Question), scope.TextOrNull(face.Card.Holder));
}
