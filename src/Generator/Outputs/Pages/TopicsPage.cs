using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The index of the topics.</summary>
/// <param name="Topics">In the order of the content.</param>
internal sealed record TopicsPage(PageFrame Page, IReadOnlyList<TopicLine> Topics)
{
    public static TopicsPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Topics);
        var frame = scope.Frame("Topics", "The strands of the story, each with all its facts.", "topics", [scope.HomeCrumb]);
        return new TopicsPage(frame, [.. lookup.Guide.Book.Topics.Select(t => TopicLine.Of(scope, t))]);
    }
}

/// <summary>A topic as a line of a list.</summary>
/// <param name="Summary">Prose as the edition writes it.</param>
/// <param name="Facts">How many facts are under it.</param>
internal sealed record TopicLine(LinkView Link, object Summary, int Facts)
{
    public static TopicLine Of(PageScope scope, Topic topic) => new(scope.Link(topic.Id), scope.Blocks(topic.Summary), scope.Lookup.FactsUnder(topic).Count);
}
