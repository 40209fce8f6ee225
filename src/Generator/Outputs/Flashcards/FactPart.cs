using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What templates/flashcards/card-fact.html.sbn shows.</summary>
/// <param name="Sources">The documents it rests on, each once, with their paragraphs in order.</param>
/// <param name="Supplied">What else it rests on, the surest first.</param>
/// <param name="Disputes">The fact's own matter, or those that it is the matter of.</param>
internal sealed record FactPart(
    LinkView Link, IReadOnlyList<SourceView> Sources, IReadOnlyList<SuppliedWorks> Supplied, IReadOnlyList<DisputeView> Disputes)
{
    public static FactPart Of(PageScope scope, Fact fact)
    {
        var evidence = scope.Guide.DigestOf(fact).Evidence;
        return new FactPart(
            scope.Link(fact.Id), SourceView.AllOf(scope, evidence), SuppliedWorks.AllOf(scope, evidence),
            [.. scope.Lookup.DisputesAbout(fact).Select(d => DisputeView.Of(scope, d))]);
    }
}
