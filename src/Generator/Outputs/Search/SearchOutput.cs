using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>
/// The page that searches, and the index it searches, as a script because a page opened from a folder may read no other file.
/// </summary>
internal sealed class SearchOutput : IOutput
{
    private const string Path = "search/search-index.js";

    /// <summary>Facts whose part of the index a script takes.</summary>
    private const int MostFacts = 1_200;

    public string Name => "search";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var documents = new Lazy<IReadOnlyList<SearchDocument>>(() => SearchDocuments.AllOf(guide));
        var writing = new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web);
        yield return Announcing.Web(
            writing, SearchPage.Path, guide.Words["search.title"], "search/index.html.sbn",
            scope => SearchPage.Of(scope, documents.Value.Count)) with
        {
            Section = "search",
            InNavigation = 80,
            InSitemap = true,
        };
        yield return SitePage.File(SearchPage.ScriptOfWords, "shared/words.js.sbn", _ => ScriptWords.Of(guide.Words, "scripts.search"));
        var index = new Lazy<string>(() => IndexJson.Write(
            guide.Corpus.Subject, guide.Words, guide.Corpus.Periods, documents.Value,
            InvertedIndex.Build(documents.Value, StopWords.All)));
        // As many documents as there are of these, give or take the chapters; what is in them is known only when it is asked for.
        var parts = PageParts.CountOf(guide.Corpus.Facts.Count, MostFacts);
        foreach (var part in Enumerable.Range(0, parts == 1 ? 1 : parts + 1))
        {
            yield return SitePage.File(
                ScriptParts.PathOf(Path, part + 1), "search/search-index.js.sbn", _ => IndexScript.Of(index, part, parts));
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("search", run.Files);
}
