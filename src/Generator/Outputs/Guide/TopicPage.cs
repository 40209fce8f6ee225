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

    private const string InTimeAnchor = "part-dates";

    public static TopicPage Of(PageScope scope, Topic topic)
    {
        var facts = scope.Guide.Lookup.FactsUnder(topic);
        var line = SmallTimeline.Of(scope, topic, scope.Interface["topic.in_time"], "#" + InTimeAnchor);
        var frame = scope.Frame(
            topic.Title, scope.Guide.Plain.GlossOf(topic.Summary), "topics",
            [scope.HomeCrumb, new Crumb(scope.Interface["topic.title"], scope.Href(PagePaths.Topics))])
            .About(scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, topic) : null).WithDrawings(line is not null);
        return new TopicPage(frame)
        {
            Title = scope.Text(topic.Title),
            Summary = scope.Blocks(topic.Summary),
            Count = facts.Count,
            TimeLine = line,
            Groups = GroupsOf(scope, facts),
            Chapters = TopicChapter.All(scope, facts),
            Cards = facts.Sum(f => f.CardCount),
            CardsHref = scope.Can(Abilities.Scripts)
                ? $"{scope.HrefOf(PageNames.Review)}#topic={topic.Id}"
                : scope.HrefOf(PageNames.Flashcards),
        };
    }

    private static IReadOnlyList<FactGroup> GroupsOf(PageScope scope, IReadOnlyList<Fact> facts)
    {
        IEnumerable<FactGroup> groups =
        [
            new(
                scope.Interface["topic.in_time"], InTimeAnchor, scope.Lines(ReadingOrder.ByDate(facts.Where(f => f is Event or Document))),
                Dated: true),
            .. FactKindNames.All.Where(k => k is not (FactKind.Event or FactKind.Document)).Select(kind => new FactGroup(
                KindWords.Many(scope.Interface, kind), "part-" + kind.Folder(),
                scope.Lines(Ordered(facts.Where(f => f.Kind == kind), KindGroup.IsByLetter(kind))))),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static IEnumerable<Fact> Ordered(IEnumerable<Fact> facts, bool byName) =>
        byName ? ReadingOrder.ByName(facts) : ReadingOrder.ByDate(facts);
}
