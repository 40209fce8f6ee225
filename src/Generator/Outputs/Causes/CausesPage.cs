using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>A map of causes and, beside it, the same as a list.</summary>
/// <param name="Title">Of the chapter; null for the map of the whole guide.</param>
/// <param name="Chapter">Leads to the chapter; null as <paramref name="Title"/>.</param>
/// <param name="Drawings">To stand below one another.</param>
/// <param name="Maps">Those of the chapters; empty on the page of one.</param>
internal sealed record CausesPage(
    PageFrame Page, string? Title, LinkView? Chapter, IReadOnlyList<CauseDrawing> Drawings, IReadOnlyList<CauseLine> Lines,
    IReadOnlyList<LinkView> Maps)
{
    /// <summary>Where that of the whole guide lives, without extension.</summary>
    public const string Path = "causes/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "causes";

    public static string PathOf(StudyChapter study) => $"causes/{study.Chapter.Id}";

    public static CausesPage OfAll(PageScope scope, CauseGraph graph, IReadOnlyList<StudyChapter> chapters)
    {
        var frame = scope.WideFrame(scope.Interface["causes.title"], scope.Interface["causes.description"], Section, scope.HomeCrumb);
        return new CausesPage(
            Styled(frame), null, null, CauseDrawing.All(scope, graph, _ => true), CauseLine.All(scope, graph),
            [.. chapters.Select(c => scope.Link(c.Chapter.Id) with { Href = scope.Href(PathOf(c)) })]);
    }

    public static CausesPage OfChapter(PageScope scope, StudyChapter study, CauseGraph graph)
    {
        var title = study.Chapter.Title;
        var frame = scope.WideFrame(
            scope.Interface.Say("causes.chapter_title", ("chapter", title)),
            scope.Interface.Say("causes.chapter_description", ("chapter", title)), Section,
            scope.HomeCrumb, new Crumb(scope.Interface["causes.title"], scope.Href(Path)));
        return new CausesPage(
            Styled(frame), scope.Text(title), scope.Link(study.Chapter.Id),
            CauseDrawing.All(scope, graph, f => f.Chapter.Id == study.Chapter.Id),
            CauseLine.All(scope, graph), []);
    }

    private static PageFrame Styled(PageFrame frame) => frame with { Styles = ["causes/causes.css"] };
}
