using System.Text.Json.Nodes;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class ReportFormats : IDisposable
{
    private readonly SampleProject project = new();

    public ReportFormats() => project.Break();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public Task The_same_findings_in_every_format(string format) =>
        Snapshot.Match(project.Run("check", "--format", format).ToString(), parameter: format);

    [Fact]
    public Task The_same_findings_as_sarif()
    {
        var run = project.Run("check", "--format", "sarif");
        var log = JsonNode.Parse(run.Output)!;

        // What docs/diagnostics.md says about a code may change without a change here.
        foreach (var rule in log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray().Select(r => r!.AsObject()))
        {
            rule.Remove("shortDescription");
            rule.Remove("help");
        }

        return Snapshot.Match(log.ToJsonString(Generator.Cli.Reports.JsonReport.Options), "json");
    }

    [Fact]
    public void Sarif_has_what_code_hosts_need()
    {
        var log = JsonNode.Parse(project.Run("check", "--format", "sarif").Output)!;

        Assert.Equal("2.1.0", (string?)log["version"]);
        Assert.EndsWith("sarif-schema-2.1.0.json", (string?)log["$schema"], StringComparison.Ordinal);
        var run = Assert.Single(log["runs"]!.AsArray())!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal("sinorussia", (string?)run["tool"]!["driver"]!["name"]);
        Assert.All(rules, r => Assert.Equal(Generator.Cli.Explanations.Find((string)r!["id"]!) is null, r["shortDescription"] is null));
        Assert.NotEmpty(run["results"]!.AsArray());
        Assert.All(run["results"]!.AsArray(), result =>
        {
            Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]);
            Assert.Equal("error", (string?)result["level"]);
            Assert.NotEmpty((string)result["message"]!["text"]!);
            var place = Assert.Single(result["locations"]!.AsArray())!["physicalLocation"]!;
            Assert.True(Uri.TryCreate((string?)place["artifactLocation"]!["uri"], UriKind.Relative, out _));
            Assert.True((int)place["region"]!["startLine"]! > 0 && (int)place["region"]!["startColumn"]! > 0);
        });
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    public void What_a_program_reads_is_whole_when_nothing_is_wrong(string format)
    {
        using var whole = new SampleProject();

        var run = whole.Run("check", "--format", format);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.NotNull(JsonNode.Parse(run.Output));
    }
}
