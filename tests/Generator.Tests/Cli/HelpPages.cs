using System.CommandLine;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public class HelpPages
{
    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("lock")]
    [InlineData("seeds")]
    [InlineData("seeds index")]
    [InlineData("seeds verify")]
    [InlineData("seeds coverage")]
    [InlineData("schema")]
    [InlineData("explain")]
    [InlineData("init")]
    [InlineData("completion")]
    [InlineData("new")]
    public Task Every_command_has_one(string command)
    {
        var run = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.Code, run.Error));

        // The program is called what its process is called, which is not ours in a test.
        var lines = run.Output.Replace(RootCommand.ExecutableName, "sinorussia", StringComparison.Ordinal).ReplaceLineEndings("\n")
            .Split('\n');
        return Snapshot.Match(
            string.Join('\n', lines.Select(l => l.TrimEnd())), parameter: command.Length == 0 ? "root" : command.Replace(' ', '-'));
    }

    [Fact]
    public void The_version_is_given()
    {
        var run = ToolRun.Of("--version");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
