using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The time line of one page: those entries of the chronology that the page is about, beside a list that has the same links.</summary>
/// <param name="Count">Facts drawn, 2 or more.</param>
/// <param name="Drawings">For wide and for narrow columns.</param>
/// <param name="ListTitle">Heading of the list.</param>
/// <param name="ListHref">Leads to it, on the same page; so do counted groups.</param>
/// <param name="KeyHref">Leads to the words that explain the signs.</param>
internal sealed record SmallTimeline(int Count, IReadOnlyList<TimelineDrawing> Drawings, string ListTitle, string ListHref, string KeyHref)
{
    private const int Least = 2;
    private const string Mentions = "Mentioned in";
    private const string MentionsHref = "#part-mentions";

    /// <summary>Where a page says when its own fact began and ended.</summary>
    private const string OwnDatesHref = "#part-details";

    /// <summary>What a chapter teaches; null where that is less than two dated facts, as in all of these.</summary>
    public static SmallTimeline? Of(PageScope scope, StudyChapter study) =>
        Of(scope, study.Chapter.Title, Entries(scope, study.Facts), "All facts of this chapter", "#part-facts");

    /// <summary>What belongs to a topic, listed under the heading.</summary>
    public static SmallTimeline? Of(PageScope scope, Topic topic, string listTitle, string listHref) =>
        Of(scope, topic.Title, Entries(scope, scope.Lookup.FactsUnder(topic)), listTitle, listHref);

    /// <summary>
    /// What a person or an organisation takes part in, with its own time as a bar; a document with what points to it. Null for other kinds too.
    /// </summary>
    public static SmallTimeline? Of(PageScope scope, Fact fact) => fact switch
    {
        Person person => Of(scope, fact.Title, TakesPart(scope, fact), Mentions, MentionsHref, Own(person, "Life", "Born", person.Born, "Died", person.Died)),
        Organisation body => Of(scope, fact.Title, TakesPart(scope, fact), Mentions, MentionsHref, Own(body, "Existed", "Founded", body.Founded, "Dissolved", body.Dissolved)),
        Document => Of(scope, fact.Title, PointsTo(scope, fact), Mentions, MentionsHref),
        _ => null,
    };

    private static IReadOnlyList<TimelineItem> TakesPart(PageScope scope, Fact fact) => Entries(scope, scope.Lookup.TakingPart(fact));

    private static IReadOnlyList<TimelineItem> PointsTo(PageScope scope, Fact document)
    {
        var pointing = scope.Guide.Links.BacklinksOf(document.Id).Select(t => scope.Lookup.FactOf(t.Id)).OfType<Fact>();
        return [.. Entries(scope, pointing.Append(document)).Select(i => i.Id == document.Id ? i with { Href = OwnDatesHref } : i)];
    }

    private static IReadOnlyList<TimelineItem> Entries(PageScope scope, IEnumerable<Fact> facts) =>
        [.. scope.Lookup.InTime(facts).Select(f => Item(f.Id, f.Title, f.Date!, scope.Href(PagePaths.Of(f)), f.Importance))];

    /// <summary>A bar where both ends are known, else a mark at the one that is: nothing is said of an end that nobody has written down.</summary>
    /// <param name="whole">Label of the bar; <paramref name="begin"/> and <paramref name="end"/> are those of the marks.</param>
    private static IReadOnlyList<TimelineItem> Own(Fact fact, string whole, string begin, Edtf? from, string end, Edtf? to)
    {
        if (from is not null && to is not null && Edtf.Between(from, to) is { } both)
            return [Item(fact.Id, whole, both, OwnDatesHref, 3)];
        return from is not null ? [Item(fact.Id, begin, from, OwnDatesHref, 3)] : to is not null ? [Item(fact.Id, end, to, OwnDatesHref, 3)] : [];
    }

    private static TimelineItem Item(string id, string title, Edtf date, string href, int importance) =>
        new(id, title, $"{date.InWords()}: {title}", href, "", importance, 0, 0, date);

    private static SmallTimeline? Of(
        PageScope scope, string title, IReadOnlyList<TimelineItem> entries, string listTitle, string listHref, IReadOnlyList<TimelineItem>? own = null)
    {
        if (!scope.Can(Abilities.Drawings) || entries.Count < Least)
            return null;
        var subject = new TimelineSubject(
            $"Time line: {title}", [""], [new TimelinePeriod("", "", null)],
            [.. entries.Concat(own ?? []).Select(i => i with { GroupHref = listHref }).OrderBy(i => i.Date)]);
        return new SmallTimeline(
            entries.Count, [Draw(WideLayout.Small), Draw(WideLayout.Smaller)], listTitle, listHref, scope.HrefOf(PageNames.Drawn) + "#the_drawing");

        TimelineDrawing Draw(WideLayout layout) => WideTimeline.Draw(subject, layout) with { HasTabStops = false };
    }
}
