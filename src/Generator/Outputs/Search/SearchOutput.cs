using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>The page that searches, and the index it searches, as a script because a page opened from a folder may read no other file.</summary>
internal sealed class SearchOutput : IOutput
{
    public string Name => "search";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var documents = SearchDocuments.Of(guide);
        var page = SearchPage.Of(new GuideLookup(guide, new HtmlEdition(guide)), documents.Count);
        if (templates.Render("search/index.html.sbn", page, bag) is { } html)
            yield return OutputFile.Text(page.Address, html);

        var index = new IndexScript(IndexJson.Write(guide.Book.Periods, documents, InvertedIndex.Build(documents, StopWords.All)));
        if (templates.Render("search/search-index.js.sbn", index, bag) is { } script)
            yield return OutputFile.Text("search/search-index.js", script);
        foreach (var file in OutputFile.CopyAssets("search", files))
            yield return file;
    }
}

/// <summary>What the script of the index holds.</summary>
/// <param name="Json">As <see cref="IndexJson"/> writes it.</param>
internal sealed record IndexScript(string Json);
