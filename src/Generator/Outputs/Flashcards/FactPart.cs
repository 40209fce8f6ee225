using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What templates/flashcards/card-fact.html.sbn shows.</summary>
/// <param name="Sources">The documents it rests on, each once, with their paragraphs in order.</param>
/// <param name="Corrections">The citations that say something else than the fact, mere wording left out.</param>
/// <param name="Disputes">The fact's own matter, or those that it is the matter of.</param>
internal sealed record FactPart(
    LinkView Link, IReadOnlyList<SourceView> Sources, IReadOnlyList<SuppliedView> Supplied, IReadOnlyList<CitationView> Corrections,
    IReadOnlyList<DisputeView> Disputes)
{
    public static FactPart Of(PageScope scope, Fact fact)
    {
        var evidence = scope.Guide.DigestOf(fact).Evidence;
        return new FactPart(
            scope.Link(fact.Id), SourceView.Of(scope, evidence), SuppliedView.Of(scope, evidence.Supplied),
            CitationView.Of(scope, fact.AllCitations.Where(c => c.IsOfSubstance)),
            [.. scope.Lookup.DisputesAbout(fact).Select(d => DisputeView.Of(scope, d))]);
    }
}
