using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A chapter with the number of facts of one topic that it teaches.</summary>
internal sealed record TopicChapter(LinkView Link, int Facts)
{
    public static IReadOnlyList<TopicChapter> All(PageScope scope, IReadOnlyList<Fact> facts)
    {
        var counts = facts.CountBy(f => f.Chapter.Id).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. scope.Guide.Chapters
                .Where(c => counts.ContainsKey(c.Chapter.Id))
                .Select(c => new TopicChapter(scope.Link(c.Chapter.Id), counts[c.Chapter.Id])),
        ];
    }
}
