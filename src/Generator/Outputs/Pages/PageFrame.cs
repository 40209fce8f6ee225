using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What the frame around every HTML page needs; templates/shared/_top.html.sbn and _bottom.html.sbn draw it.</summary>
/// <param name="Path">The page from the site's root, with extension.</param>
/// <param name="Root">Leads from the page to the site's root: '' or '../'.</param>
/// <param name="Section">The entry of the main navigation that is current; empty for none.</param>
internal sealed record PageFrame(
    string Path, string Root, string Title, string Description, string Section, string Language, string SiteTitle, string Tagline, string Licence,
    IReadOnlyList<NavigationItem> Navigation)
{
    /// <summary>The frame of a page.</summary>
    /// <param name="page">Path without extension, as in <see cref="PagePaths"/>.</param>
    public static PageFrame For(StudyGuide guide, string page, string title, string description, string section) =>
        new(page + ".html", PagePaths.RootOf(page), title, description, section, guide.Book.Subject.Language, guide.Book.Subject.Title,
            guide.Book.Subject.Tagline, guide.Book.Subject.Licence, NavigationItem.Main);
}

/// <summary>An entry of the main navigation.</summary>
/// <param name="Href">From the site's root.</param>
internal sealed record NavigationItem(string Name, string Title, string Href)
{
    public static IReadOnlyList<NavigationItem> Main { get; } =
    [
        new("chapters", "Chapters", PagePaths.Chapters + ".html"),
        new("chronology", "Chronology", PagePaths.Chronology + ".html"),
        new("flashcards", "Flashcards", PagePaths.Flashcards + ".html"),
        new("sources", "Sources", PagePaths.Sources + ".html"),
    ];
}
