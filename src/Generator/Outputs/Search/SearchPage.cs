using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>The page that searches: with scripts a field and its results, without them the indexes.</summary>
/// <param name="Indexes">The pages that list everything of a kind, empty kinds left out.</param>
internal sealed record SearchPage(PageFrame Page, int Count, IReadOnlyList<IndexLine> Indexes)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "search/index";

    /// <param name="count">How many pages can be found.</param>
    public static SearchPage Of(PageScope scope, int count)
    {
        var book = scope.Guide.Book;
        var frame = scope.Frame("Search", "Find people, events, documents and everything else, in any spelling and three scripts.", "search", [scope.HomeCrumb]);
        IndexLine[] indexes =
        [
            new("Chapters", scope.Href(PagePaths.Chapters), book.Chapters.Count),
            .. FactKindNames.All.Select(k => new IndexLine(KindWords.Many(k), scope.Href(PagePaths.IndexOf(k)), book.Facts.Count(f => f.Kind == k))),
            new("Topics", scope.Href(PagePaths.Topics), book.Topics.Count),
            new("Sources", scope.Href(PagePaths.Sources), book.Seeds.Count),
        ];
        return new SearchPage(
            frame with { Styles = ["search/search.css"], Scripts = ["search/search-page.js"] }, count, [.. indexes.Where(i => i.Count > 0)]);
    }
}
