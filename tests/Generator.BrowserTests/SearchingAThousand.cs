using SinoRussia.Generator.Outputs.Search;
using SinoRussia.Generator.Study;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// A guide of about a thousand facts: the real one, and a copy of it in which every word is another. Times go to the log and are not
/// asserted.
/// </summary>
public sealed class SearchingAThousand(BuiltSite site, ITestOutputHelper log) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task A_guide_twice_as_large_gives_the_same_first_results()
    {
        var rows = SearchQueries.All();
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("search/index.html");

        var found = await reader.Page.EvaluateAsync<string[]>(
            """
            ([json, queries]) => {
              const times = [];
              const time = step => { const start = performance.now(); const result = step();
                  times.push(performance.now() - start);
                  return result; };
              const index = time(() => studyGuide.search.readIndex(JSON.parse(json)));
              const list = document.querySelector('.results');
              const first = queries.map(query => time(function () {
                const { results, matched } = studyGuide.search.find(index, query);
                studyGuide.search.draw(list, results.slice(0, 40).map(result => result.document), matched, '../');
                return list.querySelector('a') ? list.querySelector('a').getAttribute('href') : '../nothing.html';
              }));
              const [read, firstQuery] = times;
              const sorted = times.slice(1).sort((a, b) => a - b);
              const said = [`${index.documents.length} pages, ${index.words.length} words`, `read ${read.toFixed(1)} ms`,
                  `first query ${firstQuery.toFixed(1)} ms`,
                `median ${sorted[sorted.length >> 1].toFixed(1)} ms`, `longest ${sorted[sorted.length - 1].toFixed(1)} ms`];
              return [said.join('; '), ...first];
            }
            """, new object[] { Twice(site.Guide), rows.Select(r => r.Query).ToArray() });

        log.WriteLine(found[0]);
        Assert.Equal(rows.Select(r => $"{r.Query}: ../{r.Expected}.html"), rows.Zip(found.Skip(1), (row, href) => $"{row.Query}: {href}"));
    }

    private static string Twice(StudyGuide guide)
    {
        var once = SearchDocuments.AllOf(guide);
        SearchDocument[] twice =
        [
            .. once,
            .. once.Select(d => d with { Id = d.Id + "-copy", Title = Other(d.Title), Names = [], Texts = [.. d.Texts.Select(Other)] }),
        ];
        return IndexJson.Write(guide.Corpus.Subject, guide.Words, guide.Corpus.Periods, twice, InvertedIndex.Build(twice, StopWords.All));
    }

    private static SearchText Other(SearchText text) => text with { Text = Other(text.Text) };

    private static string Other(string text) =>
        string.Join(' ', SearchWords.Of(text).Where(word => !StopWords.All.Contains(word)).Select(word => "wqx" + word));
}
