using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A map or chart in the list of all.</summary>
internal sealed record DrawingLine(string Title, string Href, Written Gloss, LinkView Chapter)
{
    public static DrawingLine Of(PageScope scope, string id, string title, Prose summary, Reference chapter) =>
        new(scope.Text(title), scope.Href(DrawingPages.PathOf(id)), scope.Gloss(summary), scope.Link(chapter.Id));
}
