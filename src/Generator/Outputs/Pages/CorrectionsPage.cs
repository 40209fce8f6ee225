using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Every place where a document is wrong or differs, by document.</summary>
internal sealed record CorrectionsPage(PageFrame Page, int Count, IReadOnlyList<CorrectedSource> Sources)
{
    public static CorrectionsPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Corrections);
        var frame = scope.Frame(
            "Corrections", "Where the documents are wrong or differ, what this guide says instead, and why.", "corrections", [scope.HomeCrumb]);
        return new CorrectionsPage(frame, lookup.Guide.Corrections.Count,
        [
            .. lookup.Guide.Corrections.GroupBy(c => c.Seed).Select(g => new CorrectedSource(
                scope.Link(g.Key.Id), "part-" + g.Key.Id, [.. g.Select(c => CorrectionLine.Of(scope, c))])),
        ]);
    }
}

/// <summary>The corrections of one document, by paragraph.</summary>
internal sealed record CorrectedSource(LinkView Source, string Anchor, IReadOnlyList<CorrectionLine> Corrections);

/// <summary>A place where a document is wrong or differs.</summary>
/// <param name="Date">The accepted date in words; null when the fact has none.</param>
internal sealed record CorrectionLine(LinkView Fact, string? Date, CitationView Citation)
{
    public static CorrectionLine Of(PageScope scope, Correction correction) =>
        new(scope.Link(correction.Fact.Id), correction.Fact.Date?.InWords(), CitationView.Of(scope, correction.Citation));
}
