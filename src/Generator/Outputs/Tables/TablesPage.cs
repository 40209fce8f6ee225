using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>The list of all tables.</summary>
/// <param name="Tables">As written.</param>
internal sealed record TablesPage(PageFrame Page, IReadOnlyList<TableLine> Tables)
{
    public static TablesPage Of(PageScope scope)
    {
        var (title, about) = (scope.Interface["table.title"], scope.Interface["table.description"]);
        var frame = scope.WideFrame(title, about, TablesOutput.Section, scope.HomeCrumb);
        return new TablesPage(frame, [.. scope.Guide.Corpus.Tables.Select(t => TableLine.Of(scope, t))]);
    }
}

/// <summary>A table in the list of all.</summary>
/// <param name="Gloss">What it shows, in a sentence; null for nothing to say.</param>
internal sealed record TableLine(string Title, string Href, Written? Gloss)
{
    public static TableLine Of(PageScope scope, FactTable table) =>
        new(scope.Text(table.Title), scope.Href(PagePaths.OfTable(table.Id)), table.About is { } about ? scope.Gloss(about) : null);
}
