using System.Diagnostics;
using System.Text.Json;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Storage;

/// <summary>Only regular files inside the folder are read, up to a limit; what is wrong with one is a finding and hides no other.</summary>
public sealed class ReadingFiles : IDisposable
{
    private readonly SampleProject project = new();
    private readonly TemporaryFolder elsewhere = new();

    public void Dispose()
    {
        project.Dispose();
        elsewhere.Dispose();
    }

    [Fact]
    public void Whatever_stands_in_place_of_a_file_is_named_and_nothing_else_is_hidden()
    {
        File.WriteAllText(Path.Combine(elsewhere.Path, "secret.yaml"), "- id: secret\n");
        Link("content/events/out.yaml", Path.Combine(elsewhere.Path, "secret.yaml"));
        Link("content/events/nowhere.yaml", "gone.yaml");
        Link("content/events/circle.yaml", "circle.yaml");
        Link("content/events/zero.yaml", "/dev/zero");
        Link("seeds/out.yaml", Path.Combine(elsewhere.Path, "secret.yaml"));
        MakePipe("content/events/pipe.yaml");
        project.Break();

        var found = Findings("check");

        Assert.Equal(
            [
                "content/events/circle.yaml SR131 the file cannot be read: it is a link that leads round in a circle",
                "content/events/nowhere.yaml SR131 the file cannot be read: it is a link that leads nowhere",
                "content/events/out.yaml SR132 this is a link out of 'content'; expected a file in it",
                "content/events/pipe.yaml SR132 this is a pipe, a socket or a device; expected a file",
                "content/events/zero.yaml SR132 this is a link out of 'content'; expected a file in it",
                "seeds/out.yaml SR132 this is a link out of 'seeds'; expected a file in it",
            ],
            found.Where(f => f.Contains("SR13", StringComparison.Ordinal)));
        Assert.Equal(
            4,
            found.Count(f => !f.Contains("SR13", StringComparison.Ordinal) && !f.Contains("out.fingerprints", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_link_to_a_file_inside_is_read()
    {
        File.Move(project.PathOf("content/events/events.yaml"), project.PathOf("content/.events"));
        Link("content/events/events.yaml", "../.events");

        Assert.Equal(0, project.Run("check").Code);
    }

    [Theory]
    [InlineData("identities.lock")]
    [InlineData("guide/09-out.md")]
    [InlineData("subject.yaml")]
    [InlineData("topics.yaml")]
    public void Every_file_of_the_content_is_held_to_it(string name)
    {
        File.WriteAllText(Path.Combine(elsewhere.Path, "any"), "any");
        File.Delete(project.PathOf("content/" + name));
        Link("content/" + name, Path.Combine(elsewhere.Path, "any"));

        Assert.Contains(Findings("check"), f => f.StartsWith($"content/{name} {StorageCodes.NotAFile} ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_among_templates_is_never_published()
    {
        File.WriteAllText(Path.Combine(elsewhere.Path, "secret.js"), "TOPSECRET");
        Directory.CreateDirectory(project.PathOf("templates/assets"));
        Link("templates/assets/leak.js", Path.Combine(elsewhere.Path, "secret.js"));
        Link("templates/all", "/");
        MakePipe("templates/assets/pipe.css");

        var found = Findings("build");

        Assert.Equal(
            ["templates/all SR132", "templates/assets/leak.js SR132", "templates/assets/pipe.css SR132"],
            found.Select(f => string.Join(' ', f.Split(' ')[..2])));
        Assert.False(Directory.Exists(project.Site));
    }

    [Theory]
    [InlineData("content/events/large.yaml", "# large\n", "the file is larger than 2 MB, as much as a file of facts may hold")]
    [InlineData("content/guide/09-large.md", "words and words\n", "the file is larger than 256 KB, as much as a chapter may hold")]
    [InlineData("content/identities.lock", "# a line of a ledger\n", "the file is larger than 64 MB, as much as a ledger may hold")]
    [InlineData("seeds/ferryman.fingerprints", "0123456789\n", "the file is larger than 64 MB, as much as a file of fingerprints may hold")]
    public void A_file_beyond_its_limit_is_named_with_the_line_where_it_passes_it(string name, string line, string message)
    {
        var limit = int.Parse(
            message.Split(' ')[5],
            System.Globalization.CultureInfo.InvariantCulture) << (message.Contains(" KB,", StringComparison.Ordinal) ? 10 : 20);
        File.WriteAllText(project.PathOf(name), string.Concat(Enumerable.Repeat(line, limit / line.Length + 2)));

        var found = JsonDocument.Parse(project.Run("check", "--format", "json").Output).RootElement.EnumerateArray()
            .Single(f => f.GetProperty("file").GetString() == name && f.GetProperty("code").GetString() == StorageCodes.TooLarge);

        Assert.Equal(message, found.GetProperty("message").GetString());
        Assert.Equal(limit / line.Length + 1, found.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_told_when_content_is_checked()
    {
        const string sameName = " differ in case only, and many disks hold them for one file";
        Directory.CreateDirectory(project.PathOf("templates/assets"));
        foreach (var name in new[] { "content/events/Events.yaml", "templates/assets/A.css", "templates/assets/a.css" })
            File.WriteAllText(project.PathOf(name), name.EndsWith(".yaml", StringComparison.Ordinal) ? "[]\n" : "");
        if (Directory.GetFiles(project.PathOf("templates/assets")).Length < 2)
            return;

        Assert.Equal(
            [
                "content/events/events.yaml SR132 'events.yaml' and 'Events.yaml'" + sameName,
                "templates/assets/a.css SR132 'a.css' and 'A.css'" + sameName,
            ],
            Findings("check").Where(f => f.Contains("SR132", StringComparison.Ordinal)));
    }

    [UnprivilegedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void What_may_not_be_read_is_a_finding_in_every_format()
    {
        File.SetUnixFileMode(project.PathOf("content/events/events.yaml"), UnixFileMode.None);
        File.SetUnixFileMode(project.PathOf("content/places"), UnixFileMode.None);
        try
        {
            foreach (var format in new[] { "text", "json", "sarif", "github" })
            {
                var run = project.Run("check", "--format", format);
                Assert.Equal(1, run.Code);
                Assert.Contains("content/events/events.yaml", run.Output + run.Error, StringComparison.Ordinal);
                Assert.Contains("content/places", run.Output + run.Error, StringComparison.Ordinal);
            }
        }
        finally
        {
            File.SetUnixFileMode(
                project.PathOf("content/places"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_text_that_is_not_utf_8_is_not_written_again()
    {
        File.WriteAllBytes(
            project.PathOf("seeds/ferryman.yaml"),
            [.. File.ReadAllBytes(project.PathOf("seeds/ferryman.yaml")), (byte)'#', 0xE9, (byte)'\n']);
        var before = File.ReadAllBytes(project.PathOf("seeds/ferryman.yaml"));

        var run = project.Run("seeds", "index", project.Texts);

        Assert.Equal(1, run.Code);
        Assert.Contains(StorageCodes.NotPlainText, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(project.PathOf("seeds/ferryman.yaml")));
    }

    private List<string> Findings(string command)
    {
        var run = project.Run(command, "--format", "json");
        Assert.Equal(1, run.Code);
        return
        [
            .. JsonDocument.Parse(run.Output).RootElement
                .EnumerateArray()
                .Select(
                    f => $"{f.GetProperty("file").GetString()} {f.GetProperty("code").GetString()} {f.GetProperty("message").GetString()}"),
        ];
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(project.PathOf(name), target);

    private void MakePipe(string name)
    {
        using var made = Process.Start("mkfifo", project.PathOf(name));
        made.WaitForExit();
    }
}
