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

    /// <summary>Its title, or that of the part of it that the page has.</summary>
    public required string Title { get; init; }

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

    /// <summary>Entries on a page; a period with more has several.</summary>
    public const int Most = 400;

    /// <summary>Where an entry stands on the pages of its period: path without extension.</summary>
    /// <param name="place">Of the entry in its period, from 0.</param>
    public static string PathOf(Period period, int place) => PageParts.PathOf(PathOf(period.Id), PageParts.PartOf(place, Most));

    /// <summary>Leads to the pages of a period; empty when it has one.</summary>
    /// <param name="current">The part that is shown; 0 for none.</param>
    public static IReadOnlyList<PartLink> LinksTo(PageScope scope, Period period, int current, int entries) =>
        PageParts.Links(scope, PathOf(period.Id), current, PageParts.CountOf(entries, Most));

    /// <summary>Announces the pages of all periods that hold an entry, in order.</summary>
    /// <param name="page">Makes a page of its path, its title and its view.</param>
    public static IEnumerable<SitePage> All(StudyGuide guide, Func<string, string, Func<PageScope, object>, SitePage> page)
    {
        var entries = guide.Chronology.ToLookup(e => e.Period.Id, StringComparer.Ordinal);
        var periods = guide.Corpus.Periods.Where(p => entries.Contains(p.Id)).ToList();
        return periods.SelectMany((p, i) => Enumerable.Range(1, PageParts.CountOf(entries[p.Id].Count(), Most)).Select(number => page(
            PageParts.PathOf(PathOf(p.Id), number), p.Title,
            s => Of(s, p, [.. entries[p.Id]], number, (periods.ElementAtOrDefault(i - 1), periods.ElementAtOrDefault(i + 1))))));
    }

    private static PeriodPage Of(
        PageScope scope, Period period, IReadOnlyList<ChronologyEntry> all, int number, (Period? Previous, Period? Next) others)
    {
        var parts = PageParts.CountOf(all.Count, Most);
        IReadOnlyList<ChronologyEntry> entries = parts == 1 ? all : [.. all.Skip((number - 1) * Most).Take(Most)];
        var part = PeriodPart.Of(scope, period, entries, []) with
        {
            Count = all.Count,
            Parts = LinksTo(scope, period, number, all.Count),
        };
        var title = PageParts.TitleOf(scope, period.Title, number, parts);
        var subject = ChronologyDrawings.OfPeriod(scope.Guide, period, entries, part);
        var chronology = scope.Href(ChronologyPage.Path);
        var frame = scope.WideFrame(
            title,
            scope.Interface.Say("chronology.description_of", ("period", period.Title), ("date", period.Date.InWords(scope.Interface))),
            ChronologyPage.Section, scope.HomeCrumb, new Crumb(scope.Interface["chronology.title"], chronology)) with
        {
            Styles = ChronologyPage.StylesOfDrawings,
            Scripts = PageScripts.Chronology,
        };
        return new PeriodPage(frame)
        {
            Period = part,
            Title = scope.Text(title),
            Drawings = [WideTimeline.Draw(subject), NarrowTimeline.Draw(subject)],
            Filters = EntryFilters.Of(scope, entries),
            ChronologyHref = chronology,
            Previous = number > 1 ? PartLinkTo(number - 1) : LinkTo(scope, others.Previous),
            Next = number < parts ? PartLinkTo(number + 1) : LinkTo(scope, others.Next),
        };

        LinkView PartLinkTo(int other) => new(
            scope.Text(PageParts.TitleOf(scope, period.Title, other, parts)), scope.Href(PageParts.PathOf(PathOf(period.Id), other)),
            "period");
    }

    private static LinkView? LinkTo(PageScope scope, Period? period) =>
        period is null ? null : new LinkView(scope.Text(period.Title), scope.Href(PathOf(period.Id)), "period");
}
