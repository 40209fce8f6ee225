using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What templates/flashcards/card-answer.html.sbn shows.</summary>
/// <param name="Context">One sentence.</param>
/// <param name="Corrections">The citations whose error concerns what is asked.</param>
internal sealed record AnswerSide(Written Answer, Written Context, IReadOnlyList<CitationView> Corrections)
{
    public static AnswerSide Of(PageScope scope, CardFace face) =>
        new(scope.Line(face.Answer), scope.Line(face.Card.Context), CitationView.AllOf(scope, face.Card.Corrections));
}
