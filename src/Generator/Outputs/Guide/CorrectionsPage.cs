using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>Every place where a document is wrong or differs, by what it errs in.</summary>
/// <param name="Ranks">The weightiest first; empty ones left out.</param>
internal sealed record CorrectionsPage(PageFrame Page, int Count, IReadOnlyList<CorrectedRank> Ranks)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "corrections/index";

    public static CorrectionsPage Of(PageScope scope)
    {
        var frame = scope.Frame(
            scope.Interface["correction.title"], scope.Interface["correction.description"], "corrections", [scope.HomeCrumb]);
        var ranks = scope.Guide.Corrections.GroupBy(c => c.Citation.Error!.Value).Select(g => CorrectedRank.Of(scope, g.Key, [.. g]));
        return new CorrectionsPage(frame, scope.Guide.Corrections.Count, [.. ranks]);
    }
}
