using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Every place where a document is wrong or differs, by what it errs in.</summary>
/// <param name="Ranks">The weightiest first; empty ones left out.</param>
internal sealed record CorrectionsPage(PageFrame Page, int Count, IReadOnlyList<CorrectedRank> Ranks)
{
    public static CorrectionsPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Corrections);
        var frame = scope.Frame(
            "Corrections", "Where the documents are wrong or differ, what this guide says instead, and why.", "corrections", [scope.HomeCrumb]);
        var ranks = lookup.Guide.Corrections.GroupBy(c => c.Citation.Error!.Value).Select(g => CorrectedRank.Of(scope, g.Key, [.. g]));
        return new CorrectionsPage(frame, lookup.Guide.Corrections.Count, [.. ranks]);
    }
}

/// <summary>The corrections of one rank, by document.</summary>
/// <param name="Count">How many there are.</param>
internal sealed record CorrectedRank(string Title, string Anchor, int Count, IReadOnlyList<CorrectedSource> Sources)
{
    public static CorrectedRank Of(PageScope scope, ErrorRank rank, IReadOnlyList<Correction> corrections)
    {
        var anchor = "part-" + rank.ToString().ToLowerInvariant();
        return new(TitleOf(rank), anchor, corrections.Count,
        [
            .. corrections.GroupBy(c => c.Seed).Select(g => new CorrectedSource(
                scope.Link(g.Key.Id), $"{anchor}-{g.Key.Id}", [.. g.Select(c => CorrectionLine.Of(scope, c))])),
        ]);
    }

    /// <summary>What a heading calls the errors of a rank.</summary>
    public static string TitleOf(ErrorRank rank) => rank switch
    {
        ErrorRank.Fact => "Errors of fact",
        ErrorRank.Date => "Dates",
        ErrorRank.Name => "Names and spellings",
        _ => "Wording and translation",
    };
}

/// <summary>The corrections of one rank and one document, by paragraph.</summary>
internal sealed record CorrectedSource(LinkView Source, string Anchor, IReadOnlyList<CorrectionLine> Corrections);

/// <summary>A place where a document is wrong or differs.</summary>
/// <param name="Date">The accepted date in words; null when the fact has none.</param>
internal sealed record CorrectionLine(LinkView Fact, string? Date, CitationView Citation)
{
    public static CorrectionLine Of(PageScope scope, Correction correction) =>
        new(scope.Link(correction.Fact.Id), correction.Fact.Date?.InWords(), CitationView.Of(scope, correction.Citation));
}
