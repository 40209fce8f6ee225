using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>A fact as a row of a table.</summary>
/// <param name="Badges">As lists show them.</param>
/// <param name="Cells">One for each column behind the first.</param>
internal sealed record TableRow(LinkView Link, IReadOnlyList<Badge> Badges, IReadOnlyList<TableCell> Cells)
{
    public static TableRow Of(PageScope scope, FactTable table, Fact fact) =>
        new(scope.Link(fact.Id), scope.Guide.DigestOf(fact).Badges, [.. table.Columns.Select(c => TableCell.Of(scope, c, fact))]);
}
