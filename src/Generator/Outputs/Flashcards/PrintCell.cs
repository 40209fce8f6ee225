using System.Globalization;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A card on paper.</summary>
/// <param name="Number">In the whole deck, from 1.</param>
/// <param name="Holder">Whose view is asked for; null for other cards.</param>
/// <param name="Sources">The first documents that the fact rests on.</param>
/// <param name="More">How many documents are left out.</param>
/// <param name="Address">Where the fact's page is, as far as it can be typed in.</param>
/// <param name="FrontSize">As <see cref="TextSize"/> names it.</param>
internal sealed record PrintCell(
    string Number, string Kind, string? Holder, Written Question, Written Answer, IReadOnlyList<PrintSource> Sources, int More, string Address,
    string FrontSize, string BackSize)
{
    private const int MostSources = 2;

    public static PrintCell Of(PageScope scope, CardFace face, int number)
    {
        var fact = face.Card.Fact;
        var sources = scope.Guide.DigestOf(fact).Evidence.Documents
            .Select(d => new PrintSource(scope.Text(d.Seed.Title), [.. d.Paragraphs.Select(p => p.Number)])).ToList();
        return new PrintCell(
            number.ToString(CultureInfo.InvariantCulture), KindWords.One(fact.Kind), scope.TextOrNull(face.Card.Holder), scope.Line(face.Question), scope.Line(face.Answer),
            [.. sources.Take(MostSources)], Math.Max(sources.Count - MostSources, 0),
            scope.Text(SiteAddress.Typed(scope.Guide.Book.Subject, PagePaths.Of(fact))),
            TextSize.Of(face.Question.Length + (face.Card.Holder?.Length ?? 0)), TextSize.Of(face.Answer.Length));
    }
}
