using SinoRussia.Generator.Site;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The list of everything dated, complete on its own, and the time line drawn from it.</summary>
/// <param name="Count">Entries of the list.</param>
/// <param name="FirstYear">As a heading names it; empty without entries.</param>
/// <param name="LastYear">Of the entry that begins last; empty without entries.</param>
/// <param name="Drawings">The same time line for wide and for narrow screens; empty without entries and in Markdown.</param>
/// <param name="Periods">In order of time, without empty ones.</param>
/// <param name="Filters">Null in Markdown.</param>
/// <param name="Files">What leads to the folder of the data: empty or ends in '/'.</param>
internal sealed record ChronologyPage(
    PageFrame Page, int Count, string FirstYear, string LastYear, IReadOnlyList<TimelineDrawing> Drawings, IReadOnlyList<PeriodPart> Periods,
    EntryFilters? Filters, string OnThisDayHref, string Files)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "chronology/index";

    public const string Title = "Chronology";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "chronology";

    /// <summary>The first names what the others add to; the last reads the page when all have run.</summary>
    private static readonly string[] ScriptsOfPage =
    [
        "chronology/chronology-entries.js", "chronology/chronology-filter.js", "chronology/chronology-zoom.js", "chronology/chronology-keys.js",
        "chronology/chronology-dates.js", "chronology/chronology-address.js", "chronology/chronology-page.js",
    ];

    private const string Description = "Events and documents in order of time, each with its sources, and a drawn time line.";

    /// <param name="files">What leads from the page to the folder of the data: empty or ends in '/'.</param>
    public static ChronologyPage Of(PageScope scope, string files)
    {
        var guide = scope.Guide;
        var listed = PeriodPart.Of(scope, guide);
        var drawings = scope.Can(Abilities.Drawings) && listed.Count > 0 ? ChronologyDrawings.Of(guide, listed) : null;
        var periods = drawings is null ? listed : [.. listed.Select(p => p with { Drawings = drawings.OfPeriod(p.Anchor) })];
        var years = periods.SelectMany(p => p.Years).ToList();
        var frame = scope.WideFrame(Title, Description, Section, scope.HomeCrumb) with
        {
            Styles = ["assets/timeline.css", "chronology/chronology.css"],
            Scripts = ScriptsOfPage,
        };
        return new ChronologyPage(
            frame, guide.Chronology.Count, years.FirstOrDefault()?.Title ?? "", years.LastOrDefault()?.Title ?? "", drawings?.Whole ?? [], periods,
            drawings is null ? null : EntryFilters.Of(scope, guide), scope.Href(OnThisDayPage.Path), files);
    }
}
