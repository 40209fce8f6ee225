using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A period of the chronology alone: drawn over the whole width, with details, and listed.</summary>
internal sealed record PeriodPage(PageFrame Page)
{
    public required PeriodPart Period { get; init; }

    /// <summary>The same time line for wide and for narrow screens.</summary>
    public required IReadOnlyList<TimelineDrawing> Drawings { get; init; }

    public required EntryFilters Filters { get; init; }

    /// <summary>Leads to the whole chronology.</summary>
    public required string ChronologyHref { get; init; }

    /// <summary>The period before that holds an entry; null for the first.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The next period that holds an entry; null for the last.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>Where the list begins, here and on the page of the whole.</summary>
    public const string List = "the_list";

    /// <summary>Where it lives, without extension.</summary>
    /// <param name="id">Of a period that holds an entry.</param>
    public static string PathOf(string id) => "chronology/" + id;

    /// <summary>Announces the pages of all periods that hold an entry, in order.</summary>
    /// <param name="page">Makes a page of its path, its title and its view.</param>
    public static IEnumerable<SitePage> All(StudyGuide guide, Func<string, string, Func<PageScope, object>, SitePage> page)
    {
        var entries = guide.Chronology.ToLookup(e => e.Period.Id, StringComparer.Ordinal);
        var periods = guide.Corpus.Periods.Where(p => entries.Contains(p.Id)).ToList();
        return periods.Select((p, i) => page(
            PathOf(p.Id), p.Title,
            s => Of(s, p, [.. entries[p.Id]], periods.ElementAtOrDefault(i - 1), periods.ElementAtOrDefault(i + 1))));
    }

    private static PeriodPage Of(PageScope scope, Period period, IReadOnlyList<ChronologyEntry> entries, Period? previous, Period? next)
    {
        var part = PeriodPart.Of(scope, period, entries, []);
        var subject = ChronologyDrawings.OfPeriod(scope.Guide, period, entries, part);
        var chronology = scope.Href(ChronologyPage.Path);
        var frame = scope.WideFrame(
            period.Title,
            scope.Interface.Say("chronology.description_of", ("period", period.Title), ("date", period.Date.InWords(scope.Interface))),
            ChronologyPage.Section, scope.HomeCrumb, new Crumb(scope.Interface["chronology.title"], chronology)) with
        {
            Styles = ChronologyPage.StylesOfDrawings,
            Scripts = PageScripts.Chronology,
        };
        return new PeriodPage(frame)
        {
            Period = part,
            Drawings = [WideTimeline.Draw(subject), NarrowTimeline.Draw(subject)],
            Filters = EntryFilters.Of(scope, entries),
            ChronologyHref = chronology,
            Previous = LinkTo(scope, previous),
            Next = LinkTo(scope, next),
        };
    }

    private static LinkView? LinkTo(PageScope scope, Period? period) =>
        period is null ? null : new LinkView(scope.Text(period.Title), scope.Href(PathOf(period.Id)), "period");
}
