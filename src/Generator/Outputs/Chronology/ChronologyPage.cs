using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The list of everything dated, complete on its own, and the time line drawn from it.</summary>
internal sealed record ChronologyPage(PageFrame Page)
{
    /// <summary>Entries of the list.</summary>
    public required int Count { get; init; }

    /// <summary>As a heading names it; empty without entries.</summary>
    public required string FirstYear { get; init; }

    /// <summary>Of the entry that begins last; empty without entries.</summary>
    public required string LastYear { get; init; }

    /// <summary>The time line for wide screens, narrow ones have <see cref="DrawnPage"/>; empty without entries and in Markdown.</summary>
    public required IReadOnlyList<TimelineDrawing> Drawings { get; init; }

    /// <summary>In order of time, without empty ones.</summary>
    public required IReadOnlyList<PeriodPart> Periods { get; init; }

    /// <summary>Null in Markdown.</summary>
    public required EntryFilters? Filters { get; init; }

    /// <summary>Leads to the drawing for narrow screens; a page only where <see cref="Drawings"/> has one.</summary>
    public required string DrawnHref { get; init; }

    public required string OnThisDayHref { get; init; }

    /// <summary>What leads to the folder of the data: empty or ends in '/'.</summary>
    public required string Files { get; init; }

    /// <summary>Entries that the page lists; where there are more it lists the pages of the periods instead.</summary>
    private const int Most = 1_000;

    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "chronology/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "chronology";

    /// <summary>What the scripts of the chronology say.</summary>
    public const string ScriptOfWords = "chronology/words.js";

    /// <summary>Of every page with a drawing of the chronology.</summary>
    public static readonly IReadOnlyList<string> StylesOfDrawings = ["assets/timeline.css", "chronology/chronology.css"];

    /// <summary>True when the page lists every entry; in Markdown it always does.</summary>
    public static bool IsListed(StudyGuide guide) => guide.Chronology.Count <= Most;

    /// <param name="files">What leads from the page to the folder of the data: empty or ends in '/'.</param>
    public static ChronologyPage Of(PageScope scope, string files)
    {
        var guide = scope.Guide;
        // Scripts of the list have nothing to do where there is none.
        var isListed = IsListed(guide) || !scope.Can(Abilities.Drawings);
        var periods = PeriodPart.All(scope, isListed);
        var isDrawn = scope.Can(Abilities.Drawings) && periods.Count > 0;
        var byPeriod = guide.Chronology.GroupBy(e => e.Period.Id).ToList();
        var (first, last) = (byPeriod.FirstOrDefault(), byPeriod.LastOrDefault());
        var frame = scope.WideFrame(
            scope.Interface["chronology.title"], scope.Interface["chronology.description"], Section, scope.HomeCrumb) with
        {
            Styles = StylesOfDrawings,
            Scripts = isListed ? PageScripts.Chronology : [],
        };
        return new ChronologyPage(frame)
        {
            Count = guide.Chronology.Count,
            FirstYear = first is null ? "" : YearPart.TitleOf(scope, first.MinBy(YearPart.YearOf)!),
            LastYear = last is null ? "" : YearPart.TitleOf(scope, last.MaxBy(YearPart.YearOf)!),
            Drawings = isDrawn ? [WideTimeline.Draw(ChronologyDrawings.Whole(scope, "", periods))] : [],
            Periods = periods,
            Filters = isDrawn && isListed ? EntryFilters.Of(scope, guide.Chronology) : null,
            DrawnHref = scope.Href(DrawnPage.Path),
            OnThisDayHref = scope.Href(OnThisDayPage.Path),
            Files = files,
        };
    }
}
