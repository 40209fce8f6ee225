using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>Where pages live, from the root of an edition and without extension; published addresses, kept for ever.</summary>
internal static class PagePaths
{
    public const string Home = "index";
    public const string Chronology = "chronology/index";
    public const string OnThisDay = "chronology/on-this-day";
    public const string Flashcards = "flashcards/index";
    public const string DeckChanges = "flashcards/changes";
    public const string Review = "flashcards/review";
    public const string Chapters = "chapters/index";
    public const string Sources = "sources/index";
    public const string Corrections = "corrections/index";
    public const string Topics = "topics/index";
    public const string Book = "book/index";
    public const string Search = "search/index";

    /// <summary>With extension: no edition has another one.</summary>
    public const string CorrectionsFeed = "corrections/feed.atom";

    public static string Of(Fact fact) => $"{fact.Kind.Folder()}/{fact.Id}";

    public static string OfChapter(string id) => $"chapters/{id}";

    /// <summary>The cards of a chapter to print and cut out.</summary>
    /// <param name="paper">'a4' or 'letter'.</param>
    public static string OfPrintedCards(string chapter, string paper) => $"flashcards/print/{chapter}-{paper}";

    public static string OfSeed(string id) => $"sources/{id}";

    public static string OfTopic(string id) => $"topics/{id}";

    /// <summary>The page that lists all facts of a kind.</summary>
    public static string IndexOf(FactKind kind) => $"{kind.Folder()}/index";

    /// <summary>The guide as an EPUB, with extension.</summary>
    public static string OfEpub(Subject subject) => $"book/{subject.Id}.epub";

    /// <summary>What leads from a page back to the root: '' or '../' once a folder.</summary>
    public static string RootOf(string page) => string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
}
