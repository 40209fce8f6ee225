using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class NewSubject : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Place => Path.Combine(folder.Path, "mine");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Checks_builds_and_verifies_without_a_finding()
    {
        Assert.Equal(0, ToolRun.Of("init", Place).Code);

        string[] own = ["--content", Path.Combine(Place, "content"), "--seeds", Path.Combine(Place, "seeds"), "--output", Path.Combine(Place, "site")];
        string[][] commands = [["check"], ["build"], ["seeds", "verify", Path.Combine(Place, "texts")], ["seeds", "coverage"]];
        Assert.All(commands.Select(c => ToolRun.Of([.. c, .. own])), run => Assert.Equal((0, ""), (run.Code, run.Error)));
        Assert.True(File.Exists(Path.Combine(Place, "site", "index.html")));
    }

    [Fact]
    public void Its_fingerprints_are_those_of_its_texts()
    {
        ToolRun.Of("init", Place);
        var before = FolderDigest.Of(Place);

        ToolRun.Of("seeds", "index", Path.Combine(Place, "texts"), "--seeds", Path.Combine(Place, "seeds"));

        Assert.Equal(before, FolderDigest.Of(Place));
    }

    [Fact]
    public void Takes_a_folder_that_is_empty()
    {
        Directory.CreateDirectory(Place);

        Assert.Equal(0, ToolRun.Of("init", Place, "--quiet").Code);
    }

    [Fact]
    public void Refuses_a_folder_that_holds_anything()
    {
        Directory.CreateDirectory(Place);
        File.WriteAllText(Path.Combine(Place, "thesis.txt"), "mine");

        var run = ToolRun.Of("init", Place);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Place).Select(f => Path.GetFileName(f)));
    }
}
