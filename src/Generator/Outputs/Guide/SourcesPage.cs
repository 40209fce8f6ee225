using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The index of the source documents.</summary>
internal sealed record SourcesPage(PageFrame Page, IReadOnlyList<SourceLine> Sources, string CorrectionsHref)
{
    public static SourcesPage Of(PageScope scope)
    {
        var frame = scope.Frame(scope.Interface["source.title"], scope.Interface["source.description"], "sources", [scope.HomeCrumb]);
        return new SourcesPage(frame, SourceLine.All(scope), scope.Href(CorrectionsPage.Path));
    }
}
