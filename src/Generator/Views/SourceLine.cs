using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Views;

/// <summary>A source document as a line of a list.</summary>
/// <param name="Author">Null where the document names none.</param>
/// <param name="Date">In words; null where not known.</param>
/// <param name="Facts">How many facts cite it.</param>
/// <param name="Corrections">How often it is wrong or differs.</param>
internal sealed record SourceLine(
    LinkView Link, string? Author, string? Publisher, string? Date, int Paragraphs, int Facts, int Corrections)
{
    /// <summary>All source documents by id.</summary>
    public static IReadOnlyList<SourceLine> All(PageScope scope) => [.. scope.Guide.Corpus.Seeds.Select(s => Of(scope, s))];

    private static SourceLine Of(PageScope scope, Seed seed)
    {
        var citing = scope.Lookup.Citing(seed).ToList();
        return new(
            scope.Link(seed.Id), scope.TextOrNull(seed.Author), scope.TextOrNull(seed.Publisher), seed.Date?.InWords(scope.Interface),
            seed.Paragraphs.Count,
            citing.DistinctBy(c => c.Fact).Count(), citing.Count(c => c.Citation.IsCorrection));
    }
}
