using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>What `new` puts into files.</summary>
public sealed class WritingNewFacts : IDisposable
{
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public Task Every_kind_has_its_needed_keys()
    {
        string[] kinds = ["event", "person", "organisation", "document", "place", "term", "figure", "position", "assessment", "dispute"];
        var texts = kinds.Select(kind =>
        {
            Assert.Equal(
                (0, ""), (project.Run("new", kind, $"The {kind} of all", "--own-file") is var run ? (run.Code, run.Error) : default));
            return File.ReadAllText(
                Directory.EnumerateFiles(project.PathOf("content"), $"{kind}-of-all.yaml", SearchOption.AllDirectories).Single());
        });

        return Snapshot.Match(string.Join('\n', texts));
    }

    [Fact]
    public void What_is_left_open_is_found_by_check_at_its_place()
    {
        project.Run("new", "event", "The bridge falls", "--own-file");

        var run = project.Run("check");

        Assert.Equal(1, run.Code);
        Assert.Contains("content/events/bridge-falls.yaml:3:8: error SR111: 'date' has no value", run.Error, StringComparison.Ordinal);
        Assert.All(
            run.Error.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)),
            l => Assert.Contains("bridge-falls.yaml", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_fact_is_added_behind_the_others_and_nothing_else_changes()
    {
        var before = File.ReadAllText(project.PathOf("content/events/events.yaml"));

        var run = project.Run(
            "new", "event", "A ferry: \"the first\"", "--set", "date=1871-04", "--set", "summary=The [[osk-tarn|ferry]] ran.", "--set",
            "chapter=the-charter", "--set", "topics=trade, politics",
            "--cite", "ferryman:4:met on the ferry", "--set", "cards={ when: {} }");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var after = File.ReadAllText(project.PathOf("content/events/events.yaml"));
        Assert.StartsWith(before, after, StringComparison.Ordinal);
        Assert.Equal(
            """
            - id: ferry-the-first
              title: "A ferry: \"the first\""
              date: 1871-04
              summary: |
                The [[osk-tarn|ferry]] ran.
              chapter: the-charter
              topics: [trade, politics]
              importance: 2  # 3 every guide has it, 2 a thorough one, 1 detail
              sources:
                - { seed: ferryman, paragraph: 4, words: met on the ferry }
              cards: { when: {} }

            """.ReplaceLineEndings("\n"), after[before.Length..]);
        Assert.StartsWith(
            $"content/events/events.yaml:{before.Count(c => c == '\n') + 1}: an event 'ferry-the-first'", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_head_of_a_file_says_is_not_said_again()
    {
        File.WriteAllText(
            project.PathOf("content/terms/heads.yaml"), "topics: [trade]\nseed: ferryman\nfacts:\n  # none yet\nchapter: the-charter\n");

        Assert.Equal(
            0,
            project.Run("new", "term", "Toll", "--file", "heads", "--set", "summary=Paid.", "--cite", "ferryman:4:met on the ferry").Code);

        Assert.Equal(
            "topics: [trade]\nseed: ferryman\nfacts:\n  # none yet\n- id: toll\n  title: Toll\n  summary: |\n    Paid.\n  importance: 2  "
                + "# 3 every guide has it, 2 a thorough one, 1 detail\n"
            + "  sources:\n    - { paragraph: 4, words: met on the ferry }\nchapter: the-charter\n",
            File.ReadAllText(project.PathOf("content/terms/heads.yaml")));
    }

    [Fact]
    public void Line_ends_stay_as_they_are()
    {
        var path = project.PathOf("content/terms/terms.yaml");
        File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"));

        project.Run("new", "term", "Toll");

        Assert.DoesNotContain("\n", File.ReadAllText(path).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the id 'flood-1880' is taken; expected one that nothing else has", "event", "x", "--id", "flood-1880")]
    [InlineData("no id can be made of this title; expected one with --id", "event", "洪水")]
    [InlineData("'Big' is not an id; expected words of a-z and 0-9 joined by single '-'", "event", "x", "--id", "Big")]
    [InlineData("--set is 'date'; expected a key, '=' and its value", "event", "x", "--set", "date")]
    [InlineData("--cite is 'ferryman'; expected the source's id, the paragraph's number and the words, such as harbour-book:4:the harbour "
        + "opened in 1856", "event", "x", "--cite", "ferryman")]
    public void What_cannot_be_written_is_refused(string expected, params string[] arguments)
    {
        var before = FolderDigest.Of(project.PathOf("content"));

        var run = project.Run(["new", .. arguments]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"sinorussia: {expected}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderDigest.Of(project.PathOf("content")));
    }

    [Fact]
    public void A_file_that_is_broken_stays_as_it_is()
    {
        File.WriteAllText(project.PathOf("content/terms/broken.yaml"), "- id: [\n");

        var run = project.Run("new", "term", "Toll", "--file", "broken");

        Assert.Equal(1, run.Code);
        Assert.Contains("SR104", run.Error, StringComparison.Ordinal);
        Assert.Equal("- id: [\n", File.ReadAllText(project.PathOf("content/terms/broken.yaml")));
    }
}
