using System.Text;
using SinoRussia.Generator.Outputs.Search;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Search;

public sealed class SearchPages
{
    private readonly IReadOnlyDictionary<string, byte[]> files = SampleGuide.Render(new SearchOutput(), SampleGuide.Load());

    /// <summary>Without the frame, which the guide's own snapshots show.</summary>
    [Fact]
    public Task Web_page()
    {
        var html = Text("search/index.html");
        const string end = "</main>\n";
        var start = html.IndexOf("<main ", StringComparison.Ordinal);
        return Snapshot.Match(html[start..(html.IndexOf(end, StringComparison.Ordinal) + end.Length)], "html");
    }

    [Fact]
    public Task Index() => Snapshot.Match(Text("search/search-index.js"), "js");

    [Fact]
    public void A_word_weighs_most_in_a_title_and_least_in_prose()
    {
        SearchDocument[] documents = [.. Enum.GetValues<SearchField>().Select(f => Document(f, "dawn and a few words more"))];

        var weights = InvertedIndex.Build(documents, StopWords.All).Entries.Single(e => e.Word == "dawn").Postings.Select(p => p.Weight)
            .ToList();

        Assert.Equal(weights.OrderDescending(), weights);
        Assert.Equal(4, weights.Distinct().Count());
    }

    [Fact]
    public void A_word_weighs_more_the_oftener_it_stands_and_the_shorter_the_text()
    {
        SearchDocument[] documents =
        [
            Document(SearchField.Summary, "dawn"), Document(SearchField.Summary, "dawn breaks over every hill, field, river, road"),
            Document(SearchField.Summary, "dawn after dawn over every hill, field, river, road"),
        ];

        var weights = InvertedIndex.Build(documents, StopWords.All).Entries.Single(e => e.Word == "dawn").Postings.Select(p => p.Weight)
            .ToList();

        Assert.True(weights[0] > weights[1] && weights[2] > weights[1], string.Join(' ', weights));
    }

    [Fact]
    public void A_character_that_stands_in_a_name_is_found_alone()
    {
        var entries = InvertedIndex.Build([Document(SearchField.Names, "珍宝岛")], StopWords.All).Entries;

        Assert.Equal(["宝", "宝岛", "岛", "珍", "珍宝"], entries.Select(e => e.Word));
    }

    [Fact]
    public void Words_that_every_text_has_are_left_out() =>
        Assert.Empty(InvertedIndex.Build([Document(SearchField.Title, "What is the")], StopWords.All).Entries);

    private static SearchDocument Document(SearchField field, string text) =>
        new()
        {
            Id = "dawn",
            Kind = "event",
            Folder = "events",
            Title = "Dawn",
            Period = null,
            Date = null,
            Gloss = "",
            Importance = 1,
            Pointers = 0,
            Badges = [],
            Names = [],
            Texts = [new SearchText(field, text)],
        };

    private string Text(string path) => Encoding.UTF8.GetString(files[path]);
}
