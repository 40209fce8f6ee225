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

    /// <summary>What the scripts of the page say.</summary>
    public const string ScriptOfWords = "search/words.js";

    /// <param name="count">How many pages can be found.</param>
    public static SearchPage Of(PageScope scope, int count)
    {
        var corpus = scope.Guide.Corpus;
        var frame = scope.Frame(scope.Interface["search.title"], scope.Interface["search.description"], "search", [scope.HomeCrumb]);
        IndexLine[] indexes =
        [
            new(scope.Interface["chapter.title"], scope.Href(PagePaths.Chapters), corpus.Chapters.Count),
            .. FactKindNames.All.Select(
                k => new IndexLine(
                    KindWords.Many(scope.Interface, k), scope.Href(PagePaths.IndexOf(k)), corpus.Facts.Count(f => f.Kind == k))),
            new(scope.Interface["topic.title"], scope.Href(PagePaths.Topics), corpus.Topics.Count),
            new(scope.Interface["source.title"], scope.Href(PagePaths.Sources), corpus.Seeds.Count),
        ];
        return new SearchPage(
            frame with { Styles = ["search/search.css"], Scripts = PageScripts.Search }, count,
            [.. indexes.Where(i => i.Count > 0)]);
    }
}
