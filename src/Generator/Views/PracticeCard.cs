using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>A card as a page asks it, its answer folded.</summary>
/// <param name="Key">By which the reader's progress knows it.</param>
/// <param name="Importance">1 to 3, 3 first; readers may choose to be asked what is essential alone.</param>
/// <param name="Holder">Whose view is asked for; null for other cards.</param>
/// <param name="Fact">Leads to the page that says more, with the sources.</param>
internal sealed record PracticeCard(string Key, int Importance, string? Holder, Written Question, Written Answer, LinkView Fact)
{
    public static PracticeCard Of(PageScope scope, CardFace face) => new(
        face.Key, face.Card.Fact.Importance, scope.TextOrNull(face.Card.Holder), scope.Line(face.Question), scope.Line(face.Answer),
        scope.Link(face.Card.Fact.Id));
}
