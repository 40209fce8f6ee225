using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A topic as a line of a list.</summary>
/// <param name="Summary">Prose as the format writes it.</param>
/// <param name="Facts">How many facts are under it.</param>
internal sealed record TopicLine(LinkView Link, Written Summary, int Facts)
{
    public static TopicLine Of(PageScope scope, Topic topic) =>
        new(scope.Link(topic.Id), scope.Blocks(topic.Summary), scope.Guide.Lookup.FactsUnder(topic).Count);
}
