using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>What stands at the address of a fact or chapter that is withdrawn: why, and where to go instead.</summary>
/// <param name="KindTitle">The kind as a heading names it.</param>
/// <param name="Why">Of one line, as the format writes prose.</param>
/// <param name="Instead">Null when nothing takes its place.</param>
internal sealed record WithdrawnPage(PageFrame Page, string Title, string KindTitle, Written Why, LinkView? Instead)
{
    public static WithdrawnPage Of(PageScope scope, Fact fact) =>
        Of(
            scope, PagePaths.Of(fact), fact.Title, KindWords.One(scope.Interface, fact.Kind), KindWords.Many(scope.Interface, fact.Kind),
            PagePaths.IndexOf(fact.Kind), fact.Retirement!);

    public static WithdrawnPage Of(PageScope scope, Chapter chapter) =>
        Of(
            scope, PagePaths.OfChapter(chapter.Id), chapter.Title, scope.Interface["kinds.one.chapter"], scope.Interface["chapter.title"],
            PagePaths.Chapters, chapter.Retirement!);

    private static WithdrawnPage Of(
        PageScope scope, string path, string title, string kind, string kinds, string index, Retirement retirement)
    {
        var frame = scope.Frame(
            title, scope.Interface["withdrawn.description"], "", [scope.HomeCrumb, new Crumb(kinds, scope.Href(index))]);
        return new WithdrawnPage(
            frame, scope.Text(title), kind, scope.Line(RetirementWords.Of(retirement, scope.Guide.Links, scope.Interface)),
            retirement.ReplacedBy is { } other ? scope.Link(other.Id) : null);
    }
}
