using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Site;

/// <summary>What the frame around every page needs; templates/shared/_top.html.sbn and _bottom.html.sbn draw it.</summary>
/// <param name="Path">The page from the site's root, with extension.</param>
/// <param name="Root">Leads from the page to the site's root: '' or '../'.</param>
/// <param name="Description">Plain text of one line.</param>
/// <param name="Section">The entry of the main navigation that is current; empty for none.</param>
internal sealed record PageFrame(string Path, string Root, string Title, string Description, string Section)
{
    /// <summary>One list for all pages, so that what loads it is drawn once.</summary>
    private static readonly IReadOnlyList<string> StylesOfDrawings = ["assets/timeline.css"];

    /// <summary>Tag of the guide's language.</summary>
    public required string Language { get; init; }

    /// <summary>Title of the guide.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>What stands below the guide's title.</summary>
    public required string Tagline { get; init; }

    /// <summary>Under which the text may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>The main navigation.</summary>
    public required IReadOnlyList<NavigationItem> Navigation { get; init; }

    /// <summary>The pages that list everything, for the foot of the page.</summary>
    public required IReadOnlyList<NavigationItem> Index { get; init; }

    /// <summary>The way from the home page to this one, this one left out; empty for none shown.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The contents beside the page on wide screens; empty for a page that takes the whole width.</summary>
    public IReadOnlyList<ContentsItem> Contents { get; init; } = [];

    /// <summary>Further style sheets, paths in the site.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>What other programs are told of the page.</summary>
    public required PageMetadata Metadata { get; init; }

    /// <summary>Further scripts, paths in the site, in the order in which they need one another.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The frame of a page.</summary>
    /// <param name="page">Path without extension.</param>
    public static PageFrame For(SiteMap site, string page, string title, string description, string section)
    {
        var subject = site.Guide.Corpus.Subject;
        return new PageFrame(PageAddress.Web(page), PageAddress.RootOf(page), title, description, section)
        {
            Language = subject.Language,
            SiteTitle = subject.Title,
            Tagline = subject.Tagline,
            Licence = subject.Licence,
            Navigation = site.Navigation,
            Index = site.Index,
            Metadata = PageMetadata.Of(site, page),
        };
    }

    /// <summary>The frame of a page about one thing, with its JSON-LD; null where none is carried.</summary>
    public PageFrame About(Written? data) => this with { Metadata = Metadata with { Type = "article", Data = data } };

    /// <summary>The frame of a page with drawn time lines, or, where it has none, as it was.</summary>
    public PageFrame WithDrawings(bool has) =>
        has ? this with { Styles = Styles.Count == 0 ? StylesOfDrawings : [.. Styles, .. StylesOfDrawings] } : this;
}
