using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>Links of one kind under a heading.</summary>
internal sealed record LinkGroup(string Title, IReadOnlyList<LinkView> Links)
{
    /// <summary>Groups in the order in which their kinds first come.</summary>
    public static IReadOnlyList<LinkGroup> AllOf(PageScope scope, IEnumerable<LinkTarget> targets) =>
        [
            .. targets.GroupBy(t => t.Kind, StringComparer.Ordinal)
                .Select(g => new LinkGroup(KindWords.Many(scope.Interface, g.Key), [.. g.Select(scope.Link)])),
        ];
}
