using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What the frame around every page needs; templates/shared/_top.html.sbn and _bottom.html.sbn draw it.</summary>
/// <param name="Path">The page from the site's root, with extension.</param>
/// <param name="Root">Leads from the page to the site's root: '' or '../'.</param>
/// <param name="Description">Plain text of one line.</param>
/// <param name="Section">The entry of the main navigation that is current; empty for none.</param>
/// <param name="Navigation">The main navigation.</param>
/// <param name="Index">The pages that list everything, for the foot of the page.</param>
internal sealed record PageFrame(
    string Path, string Root, string Title, string Description, string Section, string Language, string SiteTitle, string Tagline, string Licence,
    IReadOnlyList<NavigationItem> Navigation, IReadOnlyList<NavigationItem> Index)
{
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
    /// <param name="page">Path without extension, as in <see cref="PagePaths"/>.</param>
    public static PageFrame For(StudyGuide guide, string page, string title, string description, string section) =>
        new(page + ".html", PagePaths.RootOf(page), title, description, section, guide.Book.Subject.Language, guide.Book.Subject.Title,
            guide.Book.Subject.Tagline, guide.Book.Subject.Licence, NavigationItem.Main, NavigationItem.All(guide.Book.Subject))
        {
            Metadata = PageMetadata.Of(guide, page),
        };

    /// <summary>The frame of a page about one thing, with its JSON-LD; null for an edition that carries none.</summary>
    public PageFrame About(HtmlText? data) => this with { Metadata = Metadata with { Type = "article", Data = data } };

    /// <summary>The frame of a page with a time line; null for one without.</summary>
    public PageFrame With(SmallTimeline? line) => line is null ? this : this with { Styles = [.. Styles, "assets/timeline.css"] };
}

/// <summary>A step of the way to a page.</summary>
/// <param name="Href">Relative to the page it is shown on.</param>
internal sealed record Crumb(string Title, string Href);

/// <summary>A line of the contents beside a page.</summary>
/// <param name="Number">The chapter's number as text; empty for none.</param>
/// <param name="Href">Relative to the page it is shown on.</param>
/// <param name="Current">True for the page itself, or the chapter the page belongs to.</param>
/// <param name="Parts">What the page holds, shown under its own line; empty for other lines.</param>
internal sealed record ContentsItem(string Number, string Title, string Href, bool Current, IReadOnlyList<Crumb> Parts);
