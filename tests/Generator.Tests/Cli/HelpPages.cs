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
    [InlineData("seeds")]
    [InlineData("seeds index")]
    [InlineData("seeds verify")]
    [InlineData("seeds coverage")]
    [InlineData("schema")]
    [InlineData("explain")]
    [InlineData("init")]
    public Task Every_command_has_one(string command)
    {
        var run = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var page = string.Join('\n', run.Output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()));
        return Snapshot.Match(page, parameter: command.Length == 0 ? "root" : command.Replace(' ', '-'));
    }

    [Fact]
    public void The_version_is_the_packages_own()
    {
        var run = ToolRun.Of("--version");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?(\+\w+)?\n$", run.Output);
    }
}
