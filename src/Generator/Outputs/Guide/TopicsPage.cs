using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The index of the topics.</summary>
/// <param name="Topics">In the order of the content.</param>
internal sealed record TopicsPage(PageFrame Page, IReadOnlyList<TopicLine> Topics)
{
    public static TopicsPage Of(PageScope scope)
    {
        var frame = scope.Frame(scope.Interface["topic.title"], scope.Interface["topic.description"], "topics", [scope.HomeCrumb]);
        return new TopicsPage(frame, [.. scope.Guide.Corpus.Topics.Select(t => TopicLine.Of(scope, t))]);
    }
}
