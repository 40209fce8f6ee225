using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>An index of one kind of fact, or of the topics.</summary>
/// <param name="Count">How many of them there are.</param>
internal sealed record KindLine(string Title, string Href, int Count)
{
    public static IReadOnlyList<KindLine> All(PageScope scope)
    {
        var counts = scope.Guide.Corpus.Facts.CountBy(f => f.Kind).ToDictionary();
        return
        [
            .. FactKindNames.All.Select(
                k => new KindLine(KindWords.Many(scope.Interface, k), scope.Href(PagePaths.IndexOf(k)), counts.GetValueOrDefault(k))),
            new KindLine(scope.Interface["topic.title"], scope.Href(PagePaths.Topics), scope.Guide.Corpus.Topics.Count),
        ];
    }
}
