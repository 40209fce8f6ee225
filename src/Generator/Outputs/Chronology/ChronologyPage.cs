using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Timelines;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The list of everything dated, complete on its own, and the time line drawn from it.</summary>
/// <param name="Count">Entries of the list.</param>
/// <param name="FirstYear">As a heading names it; empty without entries.</param>
/// <param name="LastYear">Of the entry that begins last; empty without entries.</param>
/// <param name="Drawings">The same time line for wide and for narrow screens; empty without entries and in Markdown.</param>
/// <param name="Periods">In order of time, without empty ones.</param>
internal sealed record ChronologyPage(
    PageFrame Page, int Count, string FirstYear, string LastYear, IReadOnlyList<TimelineDrawing> Drawings, IReadOnlyList<PeriodPart> Periods)
{
    private const string Description = "Events and documents in order of time, each with its sources, and a drawn time line.";

    public static ChronologyPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Chronology);
        var guide = lookup.Guide;
        var listed = PeriodPart.Of(scope, guide);
        var drawings = lookup.Edition is HtmlEdition && listed.Count > 0 ? ChronologyDrawings.Of(guide, listed) : null;
        var periods = drawings is null ? listed : [.. listed.Select(p => p with { Drawings = drawings.OfPeriod(p.Anchor) })];
        var years = periods.SelectMany(p => p.Years).ToList();
        var frame = PageFrame.For(guide, PagePaths.Chronology, "Chronology", Description, "chronology") with
        {
            Crumbs = [scope.HomeCrumb],
            Styles = ["timeline.css", "chronology.css"],
        };
        return new ChronologyPage(
            frame, guide.Chronology.Count, years.FirstOrDefault()?.Title ?? "", years.LastOrDefault()?.Title ?? "", drawings?.Whole ?? [], periods);
    }
}
