using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The drawings of the chronology: the whole of it without details, and each period alone with them.</summary>
internal static class ChronologyDrawings
{
    /// <summary>Marks of the whole, where the list is on the pages of the periods: the weightiest, then those that most point to.</summary>
    private const int MostMarks = 600;

    /// <summary>What the list shows at first: what is essential or worth knowing, or, where there is nothing else, the details.</summary>
    /// <param name="list">Leads to the page that has the list; empty on that page itself.</param>
    /// <param name="parts">The list that marks and groups lead to; with every entry of the guide, at least one.</param>
    public static TimelineSubject Whole(PageScope scope, string list, IReadOnlyList<PeriodPart> parts)
    {
        var periods = scope.Guide.Corpus.Periods;
        var places = periods.Select((p, i) => (p.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
        var usual = scope.Guide.Chronology.Where(e => e.Fact.Importance > 1).ToList();
        return new TimelineSubject(
            scope.Interface["drawing.name"], Lanes(scope.Guide),
            [
                .. periods
                    .Select(
                        p => new TimelinePeriod(p.Title, scope.Href(PeriodPage.PathOf(p.Id)), p.Date)
                        {
                            Goal = scope.Interface["drawing.goal_closer"],
                        }),
            ],
            ChronologyPage.IsListed(scope.Guide)
                ? Items(scope.Guide, usual.Count > 0 ? usual : scope.Guide.Chronology, e => places[e.Period.Id], OnList(list, parts))
                : Items(scope.Guide, Weightiest(scope.Guide), e => places[e.Period.Id], OnPagesOfPeriods(scope)))
        {
            Words = scope.Interface,
        };
    }

    /// <param name="entries">All of the period, in order; at least one.</param>
    /// <param name="part">The list that marks and groups lead to, on the same page.</param>
    public static TimelineSubject OfPeriod(StudyGuide guide, Period period, IEnumerable<ChronologyEntry> entries, PeriodPart part) => new(
        guide.Words.Say("drawing.name_of", ("title", period.Title)), Lanes(guide),
        [new TimelinePeriod(period.Title, "#" + PeriodPage.List, period.Date) { Goal = guide.Words["drawing.goal_list"] }],
        Items(guide, entries, _ => 0, OnList("", [part])))
    {
        Words = guide.Words,
    };

    private static IReadOnlyList<string> Lanes(StudyGuide guide) => [.. guide.Corpus.Topics.Select(t => t.Title)];

    private static IEnumerable<ChronologyEntry> Weightiest(StudyGuide guide)
    {
        var drawn = guide.Chronology.OrderByDescending(e => e.Fact.Importance)
            .ThenByDescending(e => guide.Links.BacklinksOf(e.Fact.Id).Count)
            .Take(MostMarks).ToHashSet<ChronologyEntry>(ReferenceEqualityComparer.Instance);
        return guide.Chronology.Where(drawn.Contains);
    }

    /// <summary>Where entries stand, and their years, on one page.</summary>
    private static Func<ChronologyEntry, (string Href, string YearHref)> OnList(string list, IReadOnlyList<PeriodPart> parts)
    {
        var yearOf = parts.SelectMany(p => p.Years).SelectMany(y => y.Entries.Select(e => (e.Anchor, Year: y.Anchor)))
            .ToDictionary(p => p.Anchor, p => p.Year, StringComparer.Ordinal);
        return e => ($"{list}#{e.Fact.Id}", $"{list}#{yearOf[e.Fact.Id]}");
    }

    /// <summary>The same on the pages of the periods.</summary>
    private static Func<ChronologyEntry, (string Href, string YearHref)> OnPagesOfPeriods(PageScope scope)
    {
        var pages = scope.Guide.Chronology.GroupBy(e => e.Period.Id, StringComparer.Ordinal)
            .SelectMany(g => g.Select((e, place) => (e.Fact.Id, Page: scope.Href(PeriodPage.PathOf(e.Period, place)))))
            .ToDictionary(p => p.Id, p => p.Page, StringComparer.Ordinal);
        return e => ($"{pages[e.Fact.Id]}#{e.Fact.Id}", $"{pages[e.Fact.Id]}#{YearPart.AnchorOf(e)}");
    }

    private static IReadOnlyList<TimelineItem> Items(
        StudyGuide guide, IEnumerable<ChronologyEntry> entries, Func<ChronologyEntry, int> placeOf,
        Func<ChronologyEntry, (string Href, string YearHref)> hrefsOf)
    {
        var lanes = guide.Corpus.Topics.Select((t, i) => (t.Id, Index: i)).ToDictionary(t => t.Id, t => t.Index, StringComparer.Ordinal);
        return [.. entries.Select(ItemOf)];

        TimelineItem ItemOf(ChronologyEntry e)
        {
            var (href, yearHref) = hrefsOf(e);
            return new(e.Fact.Id, e.Fact.Title, NameOf(guide.Words, e), href, e.Fact.Date!)
            {
                GroupHref = yearHref,
                Importance = e.Fact.Importance,
                Lane = lanes[e.Topic.Id],
                Period = placeOf(e),
            };
        }
    }

    private static string NameOf(InterfaceWords words, ChronologyEntry entry) => words.Say(
        "drawing.item_of_topic", ("date", entry.Fact.Date!.InWords(words)), ("title", entry.Fact.Title), ("topic", entry.Topic.Title));
}
