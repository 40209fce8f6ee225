using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Schemas;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public class Explaining
{
    [Fact]
    public void Prints_the_codes_section_in_either_case()
    {
        var run = ToolRun.Of("explain", "sr503");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("SR503 A link to no file\n\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SR504", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_every_code_and_every_kind_of_file_when_none_is_named()
    {
        var parts = ToolRun.Of("explain").Output.TrimEnd().Split("\n\n");

        Assert.Equal(2, parts.Length);
        var lines = parts[0].Split('\n');
        Assert.All(lines, l => Assert.Matches("^SR[1-9][0-9]{2} .", l));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Contains(lines, l => l.StartsWith("SR901 ", StringComparison.Ordinal));
        Assert.All(
            ["format: ", "event: ", "person: ", "subject: ", "periods: ", "topics: ", "chapter: ", "source: "],
            w => Assert.Contains(w, parts[1], StringComparison.Ordinal));
    }

    [Fact]
    public void The_format_is_the_reference_itself()
    {
        var run = ToolRun.Of("explain", "format");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "docs", "writing-facts.md")).TrimEnd(), run.Output.TrimEnd());
    }

    [Theory]
    [InlineData("dispute")]
    [InlineData("document")]
    [InlineData("subject")]
    public Task A_kind_of_file_has_its_keys(string word) => Snapshot.Match(ToolRun.Of("explain", word).Output, parameter: word);

    [Fact]
    public void Every_kind_is_explained_by_its_noun_and_its_folder()
    {
        foreach (var kind in FactKindNames.All)
        {
            var run = ToolRun.Of("explain", kind.Noun());
            Assert.Equal(run.Output, ToolRun.Of("explain", kind.Folder()).Output);
            Assert.All(ContentShapes.Of(kind), k => Assert.Matches($"(?m)^  {k.Name} +{(k.IsNeeded ? "needed" : "[^n ]")}", run.Output));
        }
    }

    /// <summary>What the tables say the page says too.</summary>
    [Fact]
    public void The_reference_names_every_key()
    {
        var format = ToolRun.Of("explain", "format").Output;
        var keys = FactKindNames.All.SelectMany(ContentShapes.Of).Concat(ContentShapes.Subject).Concat(ContentShapes.Period)
            .Concat(ContentShapes.Topic)
            .Concat(ContentShapes.Chapter).Concat(ContentShapes.Seed).Concat(ContentShapes.Head).Select(k => k.Name).Distinct()
            .ToList();

        Assert.Contains("caused_by", keys);
        Assert.DoesNotContain(
            keys, k => !format.Contains($"`{k}", StringComparison.Ordinal) && !format.Contains($"{k}:", StringComparison.Ordinal));
    }
}
