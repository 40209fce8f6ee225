using System.Text.Json.Nodes;
using SinoRussia.Generator.Cli.Serving;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Tests.Pipeline;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>What `serve --texts` makes of source documents, and that nothing of them leaves this machine.</summary>
public sealed class ReadingAtTheDesk : IDisposable
{
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    private ReadingDesk Desk => new(Rendering.Options(project.PathOf("")), project.Texts);

    [Theory]
    [InlineData("One two three. Four five six.", "two three", "One |[two three:a]|. |!Four five six.!")]
    [InlineData("One two three. Four five six.", "three four", "One two |[three. :a]|[Four:a]| five six.")]
    [InlineData("One two three.", "no such words", "!One two three.!")]
    [InlineData("Mr A. B. Smith came. He left!", "he left", "!Mr A. B. Smith came. !|[He left:a]|!")]
    [InlineData("深い湖。波がある。", "波がある", "!深い湖。!|[波がある:a]|。")]
    public void A_paragraph_is_divided_by_what_is_cited(string text, string words, string expected)
    {
        var segments = DeskSegments.Of(text, [("a", Citation(words))]);

        Assert.Equal(text, string.Concat(segments.Select(s => s.Text)));
        Assert.Equal(
            expected,
            string.Join(
                '|',
                segments.Select(s => s.Facts.Count > 0 ? $"[{s.Text}:{string.Join(',', s.Facts)}]" : s.IsOpen ? $"!{s.Text}!" : s.Text)));
    }

    [Fact]
    public void Citations_that_overlap_are_shown_of_all_their_facts()
    {
        var segments = DeskSegments.Of("one two three four five", [("a", Citation("one two three")), ("b", Citation("two three four"))]);

        Assert.Equal(["one :a", "two three:a,b", " four:b", " five:"], segments.Select(s => $"{s.Text}:{string.Join(',', s.Facts)}"));
    }

    [Fact]
    public void Every_document_stands_there_paragraph_by_paragraph_with_its_facts_and_corrections()
    {
        var data = Ask("data.json");

        var document = data["documents"]!.AsArray().Single(d => (string?)d!["id"] == "ferryman")!;
        var paragraphs = document["paragraphs"]!.AsArray();
        Assert.Equal([1, 2, 3, 4, 5, 6], paragraphs.Select(p => (int)p!["number"]!));
        Assert.Equal("A rule.", (string?)paragraphs[5]!["unused"]);
        Assert.Contains(
            paragraphs[3]!["segments"]!.AsArray(),
            s => ((string)s!["text"]!).Contains("met on the ferry", StringComparison.Ordinal) && s["facts"]!.AsArray().Count > 0);
        Assert.Contains(
            data["documents"]!.AsArray().SelectMany(d => d!["paragraphs"]!.AsArray()), p => p!["corrections"]!.AsArray().Count > 0);
        foreach (var (_, fact) in data["facts"]!.AsObject())
            Assert.Matches("^/[a-z]+/[a-z0-9-]+[.]html$", (string)fact!["address"]!);
    }

    [Theory]
    [InlineData("ferryman", "4", "met on  the\nferry", "- { seed: ferryman, paragraph: 4, words: met on the ferry }", null)]
    [InlineData("ferryman", "4", "met on", "- { seed: ferryman, paragraph: 4, words: met on }", "2 words marked; expected 3 to 10")]
    public void Marked_words_become_a_citation(string seed, string paragraph, string words, string yaml, string? problem)
    {
        var answer = Ask("cite.json", $"seed={seed}&paragraph={paragraph}&words={Uri.EscapeDataString(words)}");

        Assert.Equal((yaml, problem), ((string?)answer["yaml"], (string?)answer["problem"]));
    }

    [Fact]
    public void Words_that_the_fingerprints_do_not_have_are_refused() =>
        Assert.StartsWith(
            "the fingerprints of 'ferryman' do not have these words in paragraph 2",
            (string?)Ask("cite.json", "seed=ferryman&paragraph=2&words=met+on+the+ferry")["problem"], StringComparison.Ordinal);

    [Fact]
    public void Marked_words_become_a_whole_fact()
    {
        var answer = Ask("draft.json", "seed=ferryman&paragraph=4&words=met+on+the+ferry&kind=term&title=A+ferry&chapter=the-charter");

        Assert.Null((string?)answer["problem"]);
        Assert.Equal(
            """
            - id: ferry
              title: A ferry
              summary:  # Our own words, one to four sentences, with [[links]]
              chapter: the-charter
              topics:  # The first is the main one
              importance: 2  # 3 every guide has it, 2 a thorough one, 1 detail
              sources:
                - { seed: ferryman, paragraph: 4, words: met on the ferry }

            """.ReplaceLineEndings("\n"), (string?)answer["yaml"]);
    }

    [Fact]
    public void A_text_that_is_missing_or_another_is_told_and_the_others_are_shown()
    {
        File.Delete(Path.Combine(project.Texts, "gazette.txt"));
        File.AppendAllText(Path.Combine(project.Texts, "ferryman.txt"), "\nMore.\n");

        var documents = Ask("data.json")["documents"]!.AsArray();

        Assert.Equal(
            ["ferryman: this is not the text that was indexed; paragraphs may be counted otherwise", "gazette: the text of source "
                + "'gazette' is missing; expected the file 'gazette.txt' in the folder of the texts"],
            documents.Select(d => $"{d!["id"]}: {d["problem"]}"));
        Assert.NotNull(documents[0]!["paragraphs"]);
    }

    /// <summary>Six words in a row of a source document are more than any citation shows of what nobody cites.</summary>
    [Fact]
    public void Nothing_of_the_texts_goes_into_a_build()
    {
        const string secret = "a sentence that nobody cites and nobody publishes";
        File.AppendAllText(Path.Combine(project.Texts, "ferryman.txt"), $"\n\n{secret}\n");
        Assert.Contains(secret, Ask("data.json").ToJsonString(), StringComparison.Ordinal);

        Assert.Equal(0, project.Run("build").Code);

        Assert.DoesNotContain(
            Directory.EnumerateFiles(project.Site, "*", SearchOption.AllDirectories),
            f => File.ReadAllText(f).Contains("nobody publishes", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(project.Site, "*", SearchOption.AllDirectories),
            f => Path.GetFileName(f).StartsWith("desk.", StringComparison.Ordinal));
    }

    private JsonObject Ask(string path, string query = "") => JsonNode.Parse(Desk.Answer(path, query)!.Value.Content)!.AsObject();

    private static Citation Citation(string words) =>
        new(new Reference("log", default), 1, words, default) { ParagraphLocation = default, WordsLocation = default };
}
