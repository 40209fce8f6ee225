using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>
/// The time line of one page: those entries of the chronology that the page is about, beside a list that has the same links.
/// </summary>
/// <param name="Count">Facts drawn, 2 or more.</param>
/// <param name="Drawings">For wide and for narrow columns.</param>
/// <param name="ListTitle">Heading of the list.</param>
/// <param name="ListHref">Leads to it, on the same page; so do counted groups.</param>
/// <param name="KeyHref">Leads to the words that explain the signs.</param>
internal sealed record SmallTimeline(int Count, IReadOnlyList<TimelineDrawing> Drawings, string ListTitle, string ListHref, string KeyHref)
{
    private const int Least = 2;
    private const string MentionsHref = "#part-mentions";

    /// <summary>Where a page says when its own fact began and ended.</summary>
    private const string OwnDatesHref = "#part-details";

    /// <summary>What a chapter teaches; null where that is less than two dated facts, as in all of these.</summary>
    public static SmallTimeline? Of(PageScope scope, StudyChapter study) =>
        Of(scope, study.Chapter.Title, Entries(scope, study.Facts), scope.Interface["chapter.facts"], "#part-facts");

    /// <summary>What belongs to a topic, listed under the heading.</summary>
    public static SmallTimeline? Of(PageScope scope, Topic topic, string listTitle, string listHref) =>
        Of(scope, topic.Title, Entries(scope, scope.Lookup.FactsUnder(topic)), listTitle, listHref);

    /// <summary>
    /// What a person or an organisation takes part in, with its own time as a bar; a document with what points to it. Null for other kinds
    /// too.
    /// </summary>
    public static SmallTimeline? Of(PageScope scope, Fact fact) => fact switch
    {
        Person person =>
            Of(
                scope, fact.Title, TakesPart(scope, fact), scope.Interface["fact.mentions"], MentionsHref,
                Own(scope, person, "life", ("born", person.Born), ("died", person.Died))),
        Organisation body =>
            Of(
                scope, fact.Title, TakesPart(scope, fact), scope.Interface["fact.mentions"], MentionsHref,
                Own(scope, body, "existed", ("founded", body.Founded), ("dissolved", body.Dissolved))),
        Document => Of(scope, fact.Title, PointsTo(scope, fact), scope.Interface["fact.mentions"], MentionsHref),
        _ => null,
    };

    private static IReadOnlyList<TimelineItem> TakesPart(PageScope scope, Fact fact) => Entries(scope, scope.Lookup.TakingPart(fact));

    private static IReadOnlyList<TimelineItem> PointsTo(PageScope scope, Fact document)
    {
        var pointing = scope.Guide.Links.BacklinksOf(document.Id).Select(t => scope.Lookup.FactOf(t.Id)).OfType<Fact>();
        return [.. Entries(scope, pointing.Append(document)).Select(i => i.Id == document.Id ? i with { Href = OwnDatesHref } : i)];
    }

    private static IReadOnlyList<TimelineItem> Entries(PageScope scope, IEnumerable<Fact> facts) =>
        [.. scope.Lookup.InTime(facts).Select(f => Item(scope, f.Id, f.Title, f.Date!, scope.Href(PagePaths.Of(f)), f.Importance))];

    /// <summary>
    /// A bar where both ends are known, else a mark at the one that is: nothing is said of an end that nobody has written down.
    /// </summary>
    /// <param name="whole">Label of the bar; <paramref name="begin"/> and <paramref name="end"/> are those of the marks.</param>
    private static IReadOnlyList<TimelineItem> Own(
        PageScope scope, Fact fact, string whole, (string Name, Edtf? Date) begin, (string Name, Edtf? Date) end)
    {
        if (begin.Date is { } from && end.Date is { } to && Edtf.Between(from, to) is { } both)
            return [Named(whole, both)];
        return begin.Date is { } first ? [Named(begin.Name, first)] : end.Date is { } last ? [Named(end.Name, last)] : [];

        TimelineItem Named(string name, Edtf date) => Item(scope, fact.Id, scope.Interface.Of("detail", name), date, OwnDatesHref, 3);
    }

    private static TimelineItem Item(PageScope scope, string id, string title, Edtf date, string href, int importance) => new(
        id, title, scope.Interface.Say("drawing.item", ("date", date.InWords(scope.Interface)), ("title", title)), href, date)
    {
        Importance = importance,
    };

    private static SmallTimeline? Of(
        PageScope scope, string title, IReadOnlyList<TimelineItem> entries, string listTitle, string listHref,
        IReadOnlyList<TimelineItem>? own = null)
    {
        if (!scope.Can(Abilities.Drawings) || entries.Count < Least)
            return null;
        var subject = new TimelineSubject(
            scope.Interface.Say("drawing.name_of", ("title", title)), [""], [new TimelinePeriod("", "", null)],
            [.. entries.Concat(own ?? []).Select(i => i with { GroupHref = listHref }).OrderBy(i => i.Date)])
        {
            Words = scope.Interface,
        };
        return new SmallTimeline(
            entries.Count, [Draw(WideLayout.Small), Draw(WideLayout.Smaller)], listTitle, listHref,
            scope.HrefOf(PageNames.Drawn) + "#the_drawing");

        TimelineDrawing Draw(WideLayout layout) => WideTimeline.Draw(subject, layout) with { HasTabStops = false };
    }
}
