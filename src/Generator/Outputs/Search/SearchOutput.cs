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
        yield return SitePage.File("search/search-index.js", "search/search-index.js.sbn", _ => new IndexScript(
            IndexJson.Write(
                guide.Corpus.Subject, guide.Words, guide.Corpus.Periods, documents.Value,
                InvertedIndex.Build(documents.Value, StopWords.All))));
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("search", run.Files);
}
