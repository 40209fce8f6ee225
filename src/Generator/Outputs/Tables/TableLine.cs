using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>A table in the list of all.</summary>
/// <param name="Gloss">What it shows, in a sentence; null for nothing to say.</param>
internal sealed record TableLine(string Title, string Href, Written? Gloss)
{
    public static TableLine Of(PageScope scope, FactTable table) =>
        new(scope.Text(table.Title), scope.Href(PagePaths.OfTable(table.Id)), table.About is { } about ? scope.Gloss(about) : null);
}
