using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>
/// Every page that readers may be sent to, for search engines; those of withdrawn things and sheets to print are not among them.
/// </summary>
/// <param name="Addresses">Absolute, each once, in the order announced.</param>
internal sealed record Sitemap(IReadOnlyList<string> Addresses)
{
    public static Sitemap Of(SiteMap site) => new([.. site.Sitemap.Select(path => site.Guide.Corpus.Subject.Address + path)]);
}
