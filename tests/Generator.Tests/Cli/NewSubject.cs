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

        string[] own =
        [
            "--content", Path.Combine(Place, "content"), "--seeds", Path.Combine(Place, "seeds"), "--output", Path.Combine(Place, "site"),
        ];
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
    public void Refuses_what_it_would_overwrite_and_writes_nothing()
    {
        Directory.CreateDirectory(Path.Combine(Place, "content"));
        File.WriteAllText(Path.Combine(Place, "thesis.txt"), "mine");
        File.WriteAllText(Path.Combine(Place, "content", "subject.yaml"), "mine");

        var run = ToolRun.Of("init", Place);

        Assert.Equal(
            (2, "", $"sinorussia: '{Place}' has content/subject.yaml already; expected a folder without them, and nothing was written\n"),
            (run.Code, run.Output, run.Error));
        Assert.Equal(["content/subject.yaml", "thesis.txt"], FolderDigest.Of(Place).Select(f => f.Split(' ')[0]));
    }

    [Fact]
    public void Leaves_what_a_host_made_and_adds_to_its_lists()
    {
        Directory.CreateDirectory(Place);
        File.WriteAllText(Path.Combine(Place, "README.md"), "mine");
        File.WriteAllText(Path.Combine(Place, "LICENSE"), "mine");
        File.WriteAllText(Path.Combine(Place, ".gitignore"), "site/\n*.log");

        Assert.Equal(0, ToolRun.Of("init", Place).Code);

        Assert.Equal("mine", File.ReadAllText(Path.Combine(Place, "README.md")));
        Assert.StartsWith("# A subject of your own", File.ReadAllText(Path.Combine(Place, "WRITING.md")), StringComparison.Ordinal);
        var ignored = File.ReadAllLines(Path.Combine(Place, ".gitignore"));
        Assert.Equal(["site/", "*.log"], ignored[..2]);
        Assert.Single(ignored, l => l == "site/");
        Assert.Contains("findings.sarif", ignored);
        Assert.Contains("merge=union", File.ReadAllText(Path.Combine(Place, ".gitattributes")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_names_a_schema_that_is_there()
    {
        ToolRun.Of("init", Place);

        var files = Directory.EnumerateFiles(Path.Combine(Place, "content"), "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Place, "seeds"), "*.yaml")).ToList();
        Assert.True(files.Count > 5);
        Assert.All(
            files,
            f => Assert.True(
                File.Exists(
                    Path.Combine(Path.GetDirectoryName(f)!, File.ReadLines(f).First()["# yaml-language-server: $schema=".Length..])),
                f));
    }
}
