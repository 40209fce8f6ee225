using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>Every place where a document is wrong or differs, by document.</summary>
internal sealed record CorrectionsPage(PageFrame Page, int Count, IReadOnlyList<CorrectedSource> Sources)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "corrections/index";

    public static CorrectionsPage Of(PageScope scope)
    {
        var frame = scope.Frame(
            "Corrections", "Where the documents are wrong or differ, what this guide says instead, and why.", "corrections", [scope.HomeCrumb]);
        return new CorrectionsPage(frame, scope.Guide.Corrections.Count,
        [
            .. scope.Guide.Corrections.GroupBy(c => c.Seed).Select(g => new CorrectedSource(
                scope.Link(g.Key.Id), "part-" + g.Key.Id, [.. g.Select(c => CorrectionLine.Of(scope, c))])),
        ]);
    }
}
