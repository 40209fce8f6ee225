using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The index of all facts of one kind.</summary>
/// <param name="Kind">The kind's noun, for styling.</param>
/// <param name="Count">Of all facts of the kind.</param>
/// <param name="ByLetter">True for what has a name; else the groups are periods.</param>
/// <param name="Parts">Leads to the parts of the index; empty for one that stands on one page.</param>
internal sealed record KindPage(
    PageFrame Page, string Kind, string Title, int Count, bool ByLetter, IReadOnlyList<FactGroup> Groups, IReadOnlyList<PartLink> Parts)
{
    /// <summary>Facts on a page.</summary>
    public const int Most = 1_500;

    /// <param name="part">From 1.</param>
    public static KindPage Of(PageScope scope, FactKind kind, int part)
    {
        var groups = KindGroup.All(scope.Guide, kind);
        var (title, count) = (KindWords.Many(scope.Interface, kind), groups.Sum(g => g.Facts.Count));
        var parts = PageParts.CountOf(count, Most);
        var heading = PageParts.TitleOf(scope, title, part, parts);
        var frame = scope.Frame(
            heading, scope.Interface.Say("kind.description", ("kind", title), ("count", count)), kind.Folder(), [scope.HomeCrumb]);
        return new KindPage(
            frame, kind.Noun(), heading, count, KindGroup.IsByLetter(kind),
            [
                .. PageParts.Cut(groups.Select(g => (g, g.Facts)), part, Most)
                    .Select(g => new FactGroup(scope.Text(g.Group.Title), "part-" + g.Group.Key, scope.Lines(g.Items))),
            ],
            PageParts.Links(scope, PagePaths.IndexOf(kind), part, parts));
    }
}
