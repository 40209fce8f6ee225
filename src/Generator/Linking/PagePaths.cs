using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>
/// Where the things that have ids have their pages, and where their indexes are: from the root of what is written, without extension;
/// published addresses, kept for ever. Pages of other outputs are known to those outputs alone.
/// </summary>
internal static class PagePaths
{
    public const string Home = "index";
    public const string Chapters = "chapters/index";
    public const string Sources = "sources/index";
    public const string Topics = "topics/index";
    public const string Tables = "tables/index";

    public static string Of(Fact fact) => $"{fact.Kind.Folder()}/{fact.Id}";

    public static string OfChapter(string id) => $"chapters/{id}";

    public static string OfSeed(string id) => $"sources/{id}";

    public static string OfTopic(string id) => $"topics/{id}";

    public static string OfTable(string id) => $"tables/{id}";

    /// <summary>The page that lists all facts of a kind.</summary>
    public static string IndexOf(FactKind kind) => $"{kind.Folder()}/index";
}
