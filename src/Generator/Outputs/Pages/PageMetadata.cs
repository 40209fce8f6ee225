using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What the head of a page tells other programs: search engines, link previews, feed readers.</summary>
/// <param name="Canonical">The page's one address: absolute when the site has an address, else relative to the page itself.</param>
/// <param name="Address">The page's absolute address; empty when the site has none.</param>
/// <param name="Locale">The guide's language as Open Graph writes it: 'en', 'en_GB'.</param>
/// <param name="Feed">Absolute address of the feed of corrections; empty when the site has no address.</param>
internal sealed record PageMetadata(string Canonical, string Address, string Locale, string Feed)
{
    /// <summary>Open Graph's word: 'article' for a page about one thing, else 'website'.</summary>
    public string Type { get; init; } = "website";

    /// <summary>JSON-LD, safe to stand in a script element; null for none.</summary>
    public HtmlText? Data { get; init; }

    /// <param name="page">Path without extension, as in <see cref="PagePaths"/>.</param>
    public static PageMetadata Of(StudyGuide guide, string page)
    {
        var subject = guide.Book.Subject;
        var hasAddress = subject.Address.Length > 0;
        return new PageMetadata(
            SiteAddress.Of(guide, page, page + ".html"), hasAddress ? subject.Address + page + ".html" : "",
            subject.Language.Replace('-', '_'), hasAddress ? subject.Address + PagePaths.CorrectionsFeed : "");
    }
}
