using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A map, for wide and for narrow screens, and beside it a table that says the same.</summary>
/// <param name="Chapter">The chapter that it belongs to.</param>
/// <param name="Basis">What the coordinates rest on.</param>
internal sealed record MapPage(
    PageFrame Page, string Title, Written Summary, LinkView Chapter, MapDrawing Drawing, MapDrawing Narrow, IReadOnlyList<MapItem> Items,
    string Basis)
{
    public static MapPage Of(PageScope scope, SchematicMap map)
    {
        var items = MapItems.Of(scope, map);
        return new MapPage(
            DrawingPages.Frame(scope, map.Title, map.Summary), scope.Text(map.Title), scope.Blocks(map.Summary), scope.Link(map.Chapter.Id),
            MapDrawing.Of(items, MapDrawing.Wide), MapDrawing.Of(items, MapDrawing.Narrow), items, scope.Text(map.Basis));
    }
}
