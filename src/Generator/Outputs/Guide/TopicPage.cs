using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Site.LinkedData;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The page of one topic: everything that the guide has under it.</summary>
internal sealed record TopicPage(PageFrame Page)
{
    public required string Title { get; init; }

    public required Written Summary { get; init; }

    /// <summary>Facts under it.</summary>
    public required int Count { get; init; }

    /// <summary>Null in Markdown, and where it would show less than two facts.</summary>
    public required SmallTimeline? TimeLine { get; init; }

    /// <summary>Events and documents in order of time, then the other kinds; empty ones left out.</summary>
    public required IReadOnlyList<FactGroup> Groups { get; init; }

    /// <summary>Those that teach its facts, by number.</summary>
    public required IReadOnlyList<TopicChapter> Chapters { get; init; }

    public required int Cards { get; init; }

    /// <summary>Leads to its cards where the format can choose them, else to all.</summary>
    public required string CardsHref { get; init; }

    /// <summary>Leads to the parts of its list; empty for one that stands on one page.</summary>
    public required IReadOnlyList<PartLink> Parts { get; init; }

    /// <summary>True for the page that says what the topic is about; the others only go on with the list.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Facts on a page.</summary>
    public const int Most = 1_200;

    private const string InTimeAnchor = "part-dates";

    /// <param name="part">From 1.</param>
    public static TopicPage Of(PageScope scope, Topic topic, int part)
    {
        var facts = scope.Guide.Lookup.FactsUnder(topic);
        var parts = PageParts.CountOf(facts.Count, Most);
        var (heading, isFirst) = (PageParts.TitleOf(scope, topic.Title, part, parts), part == 1);
        var line = isFirst ? SmallTimeline.Of(scope, topic, scope.Interface["topic.in_time"], "#" + InTimeAnchor) : null;
        var frame = scope.Frame(
            heading, scope.Guide.Plain.GlossOf(topic.Summary), "topics",
            [scope.HomeCrumb, new Crumb(scope.Interface["topic.title"], scope.Href(PagePaths.Topics))])
            .About(isFirst && scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, topic) : null).WithDrawings(line is not null);
        return new TopicPage(frame)
        {
            Title = scope.Text(heading),
            Summary = scope.Blocks(topic.Summary),
            Count = facts.Count,
            TimeLine = line,
            Parts = PageParts.Links(scope, PagePaths.OfTopic(topic.Id), part, parts),
            IsFirst = isFirst,
            Groups = GroupsOf(scope, facts, part),
            Chapters = TopicChapter.All(scope, facts),
            Cards = facts.Sum(f => f.CardCount),
            CardsHref = scope.Can(Abilities.Scripts)
                ? $"{scope.HrefOf(PageNames.Review)}#topic={topic.Id}"
                : scope.HrefOf(PageNames.Flashcards),
        };
    }

    private static IReadOnlyList<FactGroup> GroupsOf(PageScope scope, IReadOnlyList<Fact> facts, int part)
    {
        (FactGroup Empty, IReadOnlyList<Fact> Facts)[] groups =
        [
            (
                new(scope.Interface["topic.in_time"], InTimeAnchor, [], Dated: true),
                [.. ReadingOrder.ByDate(facts.Where(f => f is Event or Document))]),
            .. FactKindNames.All.Where(k => k is not (FactKind.Event or FactKind.Document)).Select(kind => (
                new FactGroup(KindWords.Many(scope.Interface, kind), "part-" + kind.Folder(), []),
                (IReadOnlyList<Fact>)[.. Ordered(facts.Where(f => f.Kind == kind), KindGroup.IsByLetter(kind))])),
        ];
        return [.. PageParts.Cut(groups, part, Most).Select(g => g.Group with { Facts = scope.Lines(g.Items) })];
    }

    private static IEnumerable<Fact> Ordered(IEnumerable<Fact> facts, bool byName) =>
        byName ? ReadingOrder.ByName(facts) : ReadingOrder.ByDate(facts);
}
