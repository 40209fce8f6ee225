using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Site;

/// <summary>What the head of a page tells other programs: search engines, link previews, feed readers.</summary>
/// <param name="Canonical">The page's one address: absolute when the site has an address, else relative to the page itself.</param>
/// <param name="Address">The page's absolute address; empty when the site has none.</param>
/// <param name="Locale">The guide's language as Open Graph writes it: 'en', 'en_GB'.</param>
/// <param name="Feed">Absolute address of the feed of corrections; empty when the site has no address.</param>
internal sealed record PageMetadata(string Canonical, string Address, string Locale, string Feed)
{
    /// <summary>Open Graph's word: 'article' for a page about one thing, else 'website'.</summary>
    public string Type { get; init; } = "website";

    /// <summary>
    /// Absolute address of the picture that is shown beside links to the guide; empty when the site has no address or nothing to draw.
    /// </summary>
    public string Picture { get; init; } = "";

    /// <summary>JSON-LD, safe to stand in a script element; null for none.</summary>
    public Written? Data { get; init; }

    /// <param name="page">Path without extension.</param>
    public static PageMetadata Of(SiteMap site, string page)
    {
        var subject = site.Guide.Corpus.Subject;
        var (path, hasAddress) = (PageAddress.Web(page), subject.Address.Length > 0);
        return new PageMetadata(
            SiteAddress.Of(subject, page, path), hasAddress ? subject.Address + path : "", subject.Language.Replace('-', '_'),
            hasAddress && site.PathOf(PageNames.Feed) is { } feed ? subject.Address + feed : "")
        {
            Picture = hasAddress && site.PathOf(PageNames.Picture) is { } picture ? subject.Address + picture : "",
        };
    }
}
