using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>Every page that readers may be sent to, for search engines; those of withdrawn things and sheets to print are not among them.</summary>
/// <param name="Addresses">Absolute, each once.</param>
internal sealed record Sitemap(IReadOnlyList<string> Addresses)
{
    /// <param name="pages">The guide's own; other outputs' pages are in the navigation, or named here.</param>
    public static Sitemap Of(StudyGuide guide, IEnumerable<GuidePage> pages) => new(
    [
        .. pages.Where(p => p.View is not WithdrawnPage).Select(p => p.Address)
            .Concat(NavigationItem.Main.Concat(NavigationItem.All(guide.Book.Subject)).Select(n => n.Href).Where(h => h.EndsWith(".html", StringComparison.Ordinal)))
            .Concat([PagePaths.OnThisDay + ".html", PagePaths.Review + ".html", PagePaths.DeckChanges + ".html"])
            .Distinct(StringComparer.Ordinal).Select(path => guide.Book.Subject.Address + path),
    ]);
}
