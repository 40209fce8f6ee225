using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages.LinkedData;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The page of one topic: everything that the guide has under it.</summary>
/// <param name="Count">Facts under it.</param>
/// <param name="TimeLine">Null in Markdown, and where it would show less than two facts.</param>
/// <param name="Groups">Events and documents in order of time, then the other kinds; empty ones left out.</param>
/// <param name="Chapters">Those that teach its facts, by number.</param>
/// <param name="CardsHref">Leads to its cards where the edition can choose them, else to all.</param>
internal sealed record TopicPage(
    PageFrame Page, string Title, object Summary, int Count, SmallTimeline? TimeLine, IReadOnlyList<FactGroup> Groups, IReadOnlyList<TopicChapter> Chapters,
    int Cards, string CardsHref)
{
    private const string InTime = "In order of time";
    private const string InTimeAnchor = "part-dates";

    public static TopicPage Of(GuideLookup lookup, Topic topic)
    {
        var scope = new PageScope(lookup, PagePaths.OfTopic(topic.Id));
        var facts = lookup.FactsUnder(topic);
        var line = SmallTimeline.Of(scope, topic, InTime, "#" + InTimeAnchor);
        var frame = scope.Frame(
            topic.Title, lookup.GlossOf(topic.Summary), "topics", [scope.HomeCrumb, new Crumb("Topics", scope.Href(PagePaths.Topics))])
            .About(lookup.Edition.CarriesData ? PageNode.Of(lookup, topic) : null).With(line);
        return new TopicPage(
            frame, scope.Text(topic.Title), scope.Blocks(topic.Summary), facts.Count, line, GroupsOf(scope, facts), TopicChapter.All(scope, facts),
            facts.Sum(f => f.Cards.Count),
            lookup.Edition is HtmlEdition ? $"{scope.Href(PagePaths.Review)}#topic={topic.Id}" : scope.Href(PagePaths.Flashcards));
    }

    private static IReadOnlyList<FactGroup> GroupsOf(PageScope scope, IReadOnlyList<Fact> facts)
    {
        IEnumerable<FactGroup> groups =
        [
            new(InTime, InTimeAnchor, scope.Lines(GuideLookup.ByDate(facts.Where(f => f is Event or Document))), Dated: true),
            .. FactKindNames.All.Where(k => k is not (FactKind.Event or FactKind.Document)).Select(kind => new FactGroup(
                KindWords.Many(kind), "part-" + kind.Folder(), scope.Lines(Ordered(facts.Where(f => f.Kind == kind), KindGroup.IsByLetter(kind))))),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static IEnumerable<Fact> Ordered(IEnumerable<Fact> facts, bool byName) =>
        byName ? facts.OrderBy(f => f.IndexName, StringComparer.OrdinalIgnoreCase) : GuideLookup.ByDate(facts);
}

/// <summary>A chapter with the number of facts of one topic that it teaches.</summary>
internal sealed record TopicChapter(LinkView Link, int Facts)
{
    public static IReadOnlyList<TopicChapter> All(PageScope scope, IReadOnlyList<Fact> facts)
    {
        var counts = facts.CountBy(f => f.Chapter.Id).ToDictionary(StringComparer.Ordinal);
        return [.. scope.Guide.Chapters.Where(c => counts.ContainsKey(c.Chapter.Id)).Select(c => new TopicChapter(scope.Link(c.Chapter.Id), counts[c.Chapter.Id]))];
    }
}
