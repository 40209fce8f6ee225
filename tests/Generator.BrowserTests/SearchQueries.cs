using System.Runtime.CompilerServices;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Reads search-queries.txt: what readers type, and the page that should come first.</summary>
internal static class SearchQueries
{
    /// <summary>What is expected where the guide has nothing.</summary>
    public const string Nothing = "nothing";

    public static IReadOnlyList<(string Query, string Expected)> All([CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(SharedSite.FileBeside(here, "search-queries.txt")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | ")).Select(row => (row[0], row[1])),
    ];
}
