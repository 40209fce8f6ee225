using System.Globalization;
using SinoRussia.Generator.Tests.Chronology;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>A build over an old site makes what a build into an empty folder makes, whatever was edited between them.</summary>
public sealed class Rebuilds(ITestOutputHelper log) : IDisposable
{
    private const int Edits = 12;

    /// <summary>Holds the number of edits to make again; else they are others each time.</summary>
    private const string Replay = "SINORUSSIA_SEED";

    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void What_nothing_changed_for_is_left_as_it_is()
    {
        Assert.Equal(0, project.Run("lock").Code);
        project.Run("build");
        var made = Directory.GetCreationTimeUtc(project.Site);
        var manifest = File.GetLastWriteTimeUtc(Path.Combine(project.Site, ".sinorussia-site"));

        var again = project.Run("build");

        Assert.Matches("files: 0 new, 0 changed, [0-9]+ unchanged, 0 removed", again.Output);
        Assert.Equal(manifest, File.GetLastWriteTimeUtc(Path.Combine(project.Site, ".sinorussia-site")));
        Assert.Equal(made, Directory.GetCreationTimeUtc(project.Site));
    }

    [Fact]
    public void A_page_changed_by_hand_is_made_anew()
    {
        project.Run("lock");
        project.Run("build");
        var before = project.SiteFiles();
        File.AppendAllText(Path.Combine(project.Site, "index.html"), "<!-- by hand -->");

        project.Run("build");

        Assert.Equal(before, project.SiteFiles());
    }

    [Fact]
    public void What_there_was_to_tell_is_told_again()
    {
        project.Run("lock");
        project.Edit("content/events/events.yaml", "importance: 3", "importance: 2");
        project.Edit("content/people/people.yaml", "title: Pell Odum", "title: Pell Odumm");
        var first = project.Run("build");

        Assert.Equal(first.Error, project.Run("build").Error);
    }

    [Fact]
    public void Any_edits_give_the_bytes_of_a_fresh_build()
    {
        var seed = Environment.GetEnvironmentVariable(Replay) is { } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Environment.TickCount;
        log.WriteLine($"seed {seed}");
        var chance = new InventedTimelines.Lcg((uint)seed);
        var files = Directory.EnumerateFiles(project.PathOf("content"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".md")
            .Order(StringComparer.Ordinal).ToList();
        for (var edit = 0; edit < Edits; edit++)
        {
            var file = files[chance.Next(files.Count)];
            var lines = File.ReadAllLines(file).ToList();
            var prose = Enumerable.Range(0, lines.Count).Where(i => lines[i].EndsWith('.')).ToList();
            if (prose.Count > 0 && chance.Next(4) > 0)
                lines[prose[chance.Next(prose.Count)]] += " So it was.";
            File.WriteAllText(file, string.Join('\n', lines) + "\n");

            var (code, fresh) = (project.Run("build").Code, Fresh());
            Assert.True(code == fresh.Code, $"seed {seed}, edit {edit}: {code} and {fresh.Code}");
            if (code == 0)
                Assert.True(project.SiteFiles().SequenceEqual(fresh.Files), $"seed {seed}, edit {edit} of {file}");
        }
    }

    private (int Code, IReadOnlyList<string> Files) Fresh()
    {
        using var other = new TemporaryFolder();
        SampleProject.Copy(project.PathOf("content"), Path.Combine(other.Path, "content"));
        SampleProject.Copy(project.PathOf("seeds"), Path.Combine(other.Path, "seeds"));
        var site = Path.Combine(other.Path, "site");
        var run = ToolRun.Of(
            ["build", "--content", Path.Combine(other.Path, "content"), "--seeds", Path.Combine(other.Path, "seeds"), "--output", site]);
        return (run.Code, run.Code == 0 ? FolderDigest.Of(site) : []);
    }
}
