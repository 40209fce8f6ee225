using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Data;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>What pages tell other programs as JSON-LD.</summary>
public sealed class PageData
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The home page, a chapter, a topic, and a fact of every kind.</summary>
    public static TheoryData<string> Kinds =>
        [
            .. SmallGuide.PageKinds.Keys
                .Where(k => k is "home" or "chapter" or "topic" or "disputed-event" || FactKindNames.All.Any(f => f.Noun() == k)),
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Says(string kind) =>
        Snapshot.Match(DataOf(SmallGuide.PageKinds[kind] + ".html")!.ToJsonString(Readable) + "\n", "json", kind);

    [Fact]
    public void Is_on_the_page_of_every_fact_chapter_and_topic()
    {
        var pages = SmallGuide.Corpus.Facts.Select(f => f.Kind.Folder() + "/" + f.Id)
            .Concat(
                SmallGuide.Corpus.Chapters.Select(c => "chapters/" + c.Id)).Concat(SmallGuide.Corpus.Topics.Select(t => "topics/" + t.Id));

        Assert.All(pages, page =>
        {
            Assert.Equal("WebPage", (string)DataOf(page + ".html")!["@type"]!);
            Assert.NotNull(DataOf(page + ".html")!["mainEntity"]);
        });
    }

    [Fact]
    public void Names_only_pages_that_exist()
    {
        var files = SmallGuide.Html.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Key, Data: DataOf(f.Key)))
            .Append(
                (
                    Key: "data/facts.jsonld",
                    Data: JsonNode.Parse(SmallGuide.Render(new DataOutput(), SmallGuide.Corpus)["data/facts.jsonld"])));
        var named = (from file in files
                     where file.Data is not null
                     from id in IdsIn(file.Data)
                     select (File: file.Key, Page: new Uri(new Uri("site:///" + file.Key), id).AbsolutePath[1..])).ToList();

        Assert.Contains(named, n => n.Page == "events/charter-signed.html");
        Assert.DoesNotContain(named, n => !SmallGuide.Html.ContainsKey(n.Page));
    }

    [Fact]
    public void Shows_every_side_of_a_dispute_wherever_it_is_shown()
    {
        var dispute = SmallGuide.Corpus.Of<Dispute>().Single();
        var own = DataOf($"disputes/{dispute.Id}.html")!["mainEntity"]!;
        var beside = DataOf("events/toll-raised.html")!["mainEntity"]!["subjectOf"]!;

        Assert.Equal(dispute.Positions.Count, own["suggestedAnswer"]!.AsArray().Count);
        Assert.True(JsonNode.DeepEquals(own, beside));
    }

    [Fact]
    public void Is_absolute_when_the_site_has_an_address()
    {
        var corpus = SmallGuide.Corpus with { Subject = SmallGuide.Corpus.Subject with { Address = "https://two-towns.example/guide/" } };

        var ids = IdsIn(JsonNode.Parse(SmallGuide.Render(new DataOutput(), corpus)["data/facts.jsonld"])!).ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.StartsWith("https://two-towns.example/guide/", id, StringComparison.Ordinal));
    }

    private static JsonNode? DataOf(string path)
    {
        var block = new HtmlParser().ParseDocument(SmallGuide.Html[path]).QuerySelector("script[type='application/ld+json']");
        return block is null ? null : JsonNode.Parse(block.TextContent);
    }

    private static IEnumerable<string> IdsIn(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(m => m.Key is "@id" or "url" or "item" ? [(string)m.Value!] : IdsIn(m.Value)),
        JsonArray list => list.SelectMany(IdsIn),
        _ => [],
    };
}
