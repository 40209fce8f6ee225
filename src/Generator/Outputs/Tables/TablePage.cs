using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>A table made of facts.</summary>
/// <param name="About">What it shows; null for nothing to say.</param>
/// <param name="Chapter">Leads to the chapter it belongs to; null for none.</param>
/// <param name="Named">What the first column holds.</param>
internal sealed record TablePage(PageFrame Page, string Title, Written? About, LinkView? Chapter, string Named)
{
    /// <summary>Of the columns behind the first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Empty for a table of offices.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>Empty for any other table.</summary>
    public required IReadOnlyList<OfficeTable> Offices { get; init; }

    public static TablePage Of(PageScope scope, FactTable table)
    {
        var about = table.About is { } text ? scope.Guide.Plain.GlossOf(text) : scope.Interface["table.description"];
        var up = new Crumb(scope.Interface["table.title"], scope.Href(PagePaths.Tables));
        var frame = scope.WideFrame(table.Title, about, TablesOutput.Section, scope.HomeCrumb, up);
        return new TablePage(
            frame with { Styles = ["tables/tables.css"] }, scope.Text(table.Title), table.About is { } prose ? scope.Blocks(prose) : null,
            table.Chapter is { } chapter ? scope.Link(chapter.Id) : null,
            table.Choice.Kind is { } kind ? KindWords.One(scope.Interface, kind) : scope.Interface["table.what"])
        {
            Headings = [.. table.Columns.Select(c => TableCell.HeadingOf(scope, c))],
            Rows = [.. table.Counterparts.Count > 0 ? [] : scope.Guide.Corpus.FactsOf(table).Select(f => TableRow.Of(scope, table, f))],
            Offices = [.. table.Counterparts.Select(c => OfficeTable.Of(scope, c))],
        };
    }
}
