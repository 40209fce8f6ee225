using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The page with the whole guide.</summary>
internal sealed record BookPage(PageFrame Page, BookText Book)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "book/index";


    /// <param name="styles">Further style sheets, paths in the site.</param>
    public static BookPage Of(SiteMap site, BookText text, params IReadOnlyList<string> styles)
    {
        var frame = PageFrame.For(site, Path, site.Guide.Words["book.title"], site.Guide.Words["book.description"], "book") with
        {
            Contents = [.. text.Sections.Select(s => new ContentsItem(s.Number, s.Title, s.Href, false, s.Parts))],
            Styles = [.. styles, .. text.Chronology.Count > 0 ? ["assets/timeline.css"] : Array.Empty<string>()],
        };
        return new BookPage(frame, text);
    }
}
