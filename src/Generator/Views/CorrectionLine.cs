using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>A place where a document is wrong or differs.</summary>
/// <param name="Date">The accepted date in words; null when the fact has none.</param>
internal sealed record CorrectionLine(LinkView Fact, string? Date, CitationView Citation)
{
    public static CorrectionLine Of(PageScope scope, Correction correction) =>
        new(scope.Link(correction.Fact.Id), correction.Fact.Date?.InWords(scope.Interface), CitationView.Of(scope, correction.Citation));
}
