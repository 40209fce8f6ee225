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
/// <param name="Count">Facts under it.</param>
/// <param name="TimeLine">Null in Markdown, and where it would show less than two facts.</param>
/// <param name="Groups">Events and documents in order of time, then the other kinds; empty ones left out.</param>
/// <param name="Chapters">Those that teach its facts, by number.</param>
/// <param name="CardsHref">Leads to its cards where the edition can choose them, else to all.</param>
internal sealed record TopicPage(
    PageFrame Page, string Title, Written Summary, int Count, SmallTimeline? TimeLine, IReadOnlyList<FactGroup> Groups, IReadOnlyList<TopicChapter> Chapters,
    int Cards, string CardsHref)
{
    private const string InTime = "In order of time";
    private const string InTimeAnchor = "part-dates";

    public static TopicPage Of(PageScope scope, Topic topic)
    {
        var facts = scope.Guide.Lookup.FactsUnder(topic);
        var line = SmallTimeline.Of(scope, topic, InTime, "#" + InTimeAnchor);
        var frame = scope.Frame(
            topic.Title, scope.Guide.Plain.GlossOf(topic.Summary), "topics", [scope.HomeCrumb, new Crumb("Topics", scope.Href(PagePaths.Topics))])
            .About(scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, topic) : null).WithDrawings(line is not null);
        return new TopicPage(
            frame, scope.Text(topic.Title), scope.Blocks(topic.Summary), facts.Count, line, GroupsOf(scope, facts), TopicChapter.All(scope, facts),
            facts.Sum(f => f.Cards.Count),
            scope.Can(Abilities.Scripts) ? $"{scope.HrefOf(PageNames.Review)}#topic={topic.Id}" : scope.HrefOf(PageNames.Flashcards));
    }

    private static IReadOnlyList<FactGroup> GroupsOf(PageScope scope, IReadOnlyList<Fact> facts)
    {
        IEnumerable<FactGroup> groups =
        [
            new(InTime, InTimeAnchor, scope.Lines(ReadingOrder.ByDate(facts.Where(f => f is Event or Document))), Dated: true),
            .. FactKindNames.All.Where(k => k is not (FactKind.Event or FactKind.Document)).Select(kind => new FactGroup(
                KindWords.Many(kind), "part-" + kind.Folder(), scope.Lines(Ordered(facts.Where(f => f.Kind == kind), KindGroup.IsByLetter(kind))))),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static IEnumerable<Fact> Ordered(IEnumerable<Fact> facts, bool byName) =>
        byName ? ReadingOrder.ByName(facts) : ReadingOrder.ByDate(facts);
}
