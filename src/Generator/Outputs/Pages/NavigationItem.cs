using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>An entry of the main navigation or of the list of indexes.</summary>
/// <param name="Name">What <see cref="PageFrame.Section"/> calls it.</param>
/// <param name="Href">From the site's root.</param>
internal sealed record NavigationItem(string Name, string Title, string Href)
{
    /// <summary>At the head of every page.</summary>
    public static IReadOnlyList<NavigationItem> Main { get; } =
    [
        new("chapters", "Chapters", PagePaths.Chapters + ".html"),
        new("chronology", "Chronology", PagePaths.Chronology + ".html"),
        Of(FactKind.Person),
        Of(FactKind.Term),
        Of(FactKind.Dispute),
        new("sources", "Sources", PagePaths.Sources + ".html"),
        new("flashcards", "Flashcards", PagePaths.Flashcards + ".html"),
        new("search", "Search", PagePaths.Search + ".html"),
    ];

    /// <summary>At the foot of every page: every kind of fact, the topics, the corrections, and the whole guide as a book.</summary>
    public static IReadOnlyList<NavigationItem> All(Subject subject) =>
    [
        .. FactKindNames.All.Select(Of), new("topics", "Topics", PagePaths.Topics + ".html"), new("corrections", "Corrections", PagePaths.Corrections + ".html"),
        new("book", "Print edition", PagePaths.Book + ".html"), new("epub", "EPUB", PagePaths.OfEpub(subject)),
    ];

    private static NavigationItem Of(FactKind kind) => new(kind.Folder(), KindWords.Many(kind), PagePaths.IndexOf(kind) + ".html");
}
