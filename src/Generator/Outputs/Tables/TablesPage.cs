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
