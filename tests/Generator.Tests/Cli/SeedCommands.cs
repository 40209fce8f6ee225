using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class SeedCommands : IDisposable
{
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public Task Index_then_verify_then_coverage()
    {
        string[][] commands =
        [
            ["seeds", "index", project.Texts], ["seeds", "index", project.Texts], ["seeds", "verify", project.Texts], ["seeds", "coverage"],
        ];
        var runs = commands.Select(c => $"$ sinorussia {c[0]} {c[1]}\n{project.Run(c)}\n");

        return Snapshot.Match(string.Concat(runs));
    }

    [Fact]
    public void Verify_finds_a_text_that_changed()
    {
        project.Run("seeds", "index", project.Texts);
        project.Edit("texts/gazette.txt", "1,200", "1,300");

        var run = project.Run("seeds", "verify", project.Texts);

        Assert.Equal(1, run.Code);
        Assert.Contains("gazette.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_exits_with_1_when_a_paragraph_is_open()
    {
        project.Edit("seeds/ferryman.yaml", "  - { paragraph: 6, reason: A rule. }\n", "");

        var run = project.Run("seeds", "coverage");

        Assert.Equal(1, run.Code);
        Assert.Contains("     6       0 words  OPEN: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 open", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_content_is_reported_before_anything_is_compared()
    {
        project.Break();

        Assert.All([project.Run("seeds", "verify", project.Texts), project.Run("seeds", "coverage")], run =>
        {
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.NotEmpty(run.Error);
        });
    }
}
