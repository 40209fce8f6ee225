using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The index of all facts of one kind.</summary>
/// <param name="Kind">The kind's noun, for styling.</param>
/// <param name="ByLetter">True for what has a name; else the groups are periods.</param>
internal sealed record KindPage(PageFrame Page, string Kind, string Title, int Count, bool ByLetter, IReadOnlyList<FactGroup> Groups)
{
    public static KindPage Of(PageScope scope, FactKind kind)
    {
        var groups = KindGroup.All(scope.Guide, kind);
        var (title, count) = (KindWords.Many(scope.Interface, kind), groups.Sum(g => g.Facts.Count));
        var frame = scope.Frame(
            title, scope.Interface.Say("kind.description", ("kind", title), ("count", count)), kind.Folder(), [scope.HomeCrumb]);
        return new KindPage(
            frame, kind.Noun(), title, count, KindGroup.IsByLetter(kind),
            [.. groups.Select(g => new FactGroup(scope.Text(g.Title), "part-" + g.Key, scope.Lines(g.Facts)))]);
    }
}
