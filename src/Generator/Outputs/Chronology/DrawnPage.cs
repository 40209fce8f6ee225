using SinoRussia.Generator.Site;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The whole time line drawn, without the list; for narrow screens, whose readers get it only when they ask for it.</summary>
/// <param name="Drawings">The same time line for wide and for narrow screens.</param>
/// <param name="ChronologyHref">Leads to the list.</param>
internal sealed record DrawnPage(PageFrame Page, IReadOnlyList<TimelineDrawing> Drawings, string ChronologyHref)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "chronology/drawn";


    /// <param name="scope">Of a guide whose chronology holds an entry.</param>
    public static DrawnPage Of(PageScope scope)
    {
        var chronology = scope.Href(ChronologyPage.Path);
        var subject = ChronologyDrawings.Whole(scope, chronology, PeriodPart.All(scope, ChronologyPage.IsListed(scope.Guide)));
        var frame = scope.WideFrame(
            scope.Interface["chronology.drawn"], scope.Interface["chronology.drawn_description"], ChronologyPage.Section, scope.HomeCrumb,
            new Crumb(scope.Interface["chronology.title"], chronology)) with
        {
            Styles = ChronologyPage.StylesOfDrawings,
        };
        return new DrawnPage(frame, [WideTimeline.Draw(subject), NarrowTimeline.Draw(subject)], chronology);
    }
}
