using System.Net;
using System.Net.Sockets;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public class WrongUsage
{
    private static readonly string[] Lines =
    [
        "buidl",
        "--contnet elsewhere",
        "build --chekc",
        "build more",
    "check extra",
    "schema a b",
        "--content",
    "--format xml",
    "--format jsn",
    "completion tcsh",
        "--only pictures",
        "seeds",
        "seeds indx",
        "seeds index",
        "seeds verify no-such-folder",
        "serve --port many",
        "serve --port 70000",
        "explain SR051",
        "explain nonsense",
        "init",
        "--output /",
        "build --output /",
        "build --output .",
        "build --output ..",
        "build --check --output content",
        "build --output content/site",
        "build --output seeds",
        "build --output x/../content/",
    ];

    [Fact]
    public Task Exits_with_2_and_says_what_is_wrong_in_few_lines()
    {
        var runs = Lines.Select(line => (Line: line, Run: ToolRun.Of(line.Split(' ')))).ToList();

        Assert.All(runs, r => Assert.Equal((2, ""), (r.Run.Code, r.Run.Output)));
        return Snapshot.Match(string.Join('\n', runs.Select(r => $"$ sinorussia {r.Line}\n{r.Run.Error}")));
    }

    [Fact]
    public void An_empty_folder_name_is_refused() =>
        Assert.Equal(
            new ToolRun(
                2, "", "sinorussia: --content is empty; expected the name of a folder\n'sinorussia check --help' says what there is\n"),
            ToolRun.Of("check", "--content", ""));

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("lock")]
    public void Templates_that_are_asked_for_must_be_there(string command) =>
        Assert.Equal(
            new ToolRun(
                2, "",
                "sinorussia: --templates names 'no-such-folder', and there is no such folder; expected the folder of your own "
                    + $"templates\n'sinorussia {command} --help' says what there is\n"),
            ToolRun.Of(command, "--templates", "no-such-folder"));

    [Fact]
    public void A_link_to_the_content_is_the_content()
    {
        using var project = new SampleProject();
        Directory.CreateSymbolicLink(project.PathOf("site"), project.PathOf("content"));
        var before = FolderDigest.Of(project.PathOf("content"));

        Assert.Equal(2, project.Run("build").Code);

        Assert.Equal(before, FolderDigest.Of(project.PathOf("content")));
    }

    [Fact]
    public void A_port_that_is_taken_is_refused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = ToolRun.Of("serve", "--port", $"{port}");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"sinorussia: port {port} cannot be used: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_given_even_when_something_else_is_wrong()
    {
        var run = ToolRun.Of("check", "--nonsense", "--help");

        Assert.Contains("check [options]", run.Output, StringComparison.Ordinal);
    }
}
