using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What stands at the address of a fact or chapter that is withdrawn: why, and where to go instead.</summary>
/// <param name="KindTitle">The kind as a heading names it.</param>
/// <param name="Why">Of one line, as the edition writes prose.</param>
/// <param name="Instead">Null when nothing takes its place.</param>
internal sealed record WithdrawnPage(PageFrame Page, string Title, string KindTitle, object Why, LinkView? Instead)
{
    public static WithdrawnPage Of(GuideLookup lookup, Fact fact) =>
        Of(lookup, PagePaths.Of(fact), fact.Title, KindWords.One(fact.Kind), KindWords.Many(fact.Kind), PagePaths.IndexOf(fact.Kind), fact.Retirement!);

    public static WithdrawnPage Of(GuideLookup lookup, Chapter chapter) =>
        Of(lookup, PagePaths.OfChapter(chapter.Id), chapter.Title, "Chapter", "Chapters", PagePaths.Chapters, chapter.Retirement!);

    private static WithdrawnPage Of(
        GuideLookup lookup, string path, string title, string kind, string kinds, string index, Retirement retirement)
    {
        var scope = new PageScope(lookup, path);
        var frame = scope.Frame(title, "Withdrawn from this guide.", "", [scope.HomeCrumb, new Crumb(kinds, scope.Href(index))]);
        return new WithdrawnPage(
            frame, scope.Text(title), kind, scope.Line(RetirementWords.Of(retirement, lookup.Guide.Links)),
            retirement.ReplacedBy is { } other ? scope.Link(other.Id) : null);
    }
}
