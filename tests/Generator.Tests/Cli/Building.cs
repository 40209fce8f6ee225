using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class Building : IDisposable
{
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public Task Says_what_there_is_and_where() => Snapshot.Match(project.Run().ToString());

    [Fact]
    public void Quiet_says_nothing_when_nothing_is_wrong()
    {
        project.Edit("content/events/events.yaml", "importance: 3", "importance: 2");

        Assert.Equal(new ToolRun(0, "", ""), project.Run("build", "-q"));
    }

    [Fact]
    public void A_second_build_changes_nothing()
    {
        project.Run("build");
        var before = project.SiteFiles();

        var run = project.Run("build");

        Assert.Equal(before, project.SiteFiles());
        Assert.Contains(" 0 new, 0 changed, ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("build", "--check")]
    public void Broken_content_leaves_the_old_site_as_it_is(params string[] command)
    {
        project.Run("build");
        var before = project.SiteFiles();
        project.Break();

        var run = project.Run(command);

        Assert.Equal(1, run.Code);
        Assert.NotEmpty(before);
        Assert.Equal(before, project.SiteFiles());
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var run = project.Run("check");

        Assert.Equal(0, run.Code);
        Assert.False(Directory.Exists(project.Site));
    }

    [Fact]
    public void Only_publishes_the_outputs_named()
    {
        var names = AllOutputs.List.Select(o => o.Name).ToList();
        Assert.Equal(names.Distinct(), names);

        var sizes = names.ToDictionary(n => n, name =>
        {
            Assert.Equal(0, project.Run("build", "--only", name).Code);
            return project.SiteFiles().Count - 1;
        });
        project.Run("build");

        // The sample has no maps and charts.
        Assert.Equal(["drawings"], sizes.Where(s => s.Value == 0).Select(s => s.Key));
        Assert.Equal(project.SiteFiles().Count - 1, sizes.Values.Sum());
    }

    [Fact]
    public void Check_of_a_build_finds_drift()
    {
        project.Run("build");
        Assert.Equal(0, project.Run("build", "--check").Code);
        var published = project.SiteFiles();

        File.AppendAllText(Path.Combine(project.Site, "index.html"), "<!-- by hand -->");
        File.Delete(Path.Combine(project.Site, "events", "flood-1880.html"));
        var run = project.Run("build", "--check");

        Assert.Equal(3, run.Code);
        Assert.Equal(
            """
            site/events/flood-1880.html: error SR603: is not published
                hint: run 'sinorussia build' and publish again
            site/index.html: error SR603: differs from what a build makes
            2 errors, 0 warnings

            """, run.Error);
        Assert.NotEqual(published, project.SiteFiles());
        project.Run("build");
        Assert.Equal(published, project.SiteFiles());
    }

    [Fact]
    public void A_folder_of_somebody_elses_is_left_alone()
    {
        Directory.CreateDirectory(project.Site);
        File.WriteAllText(Path.Combine(project.Site, "thesis.txt"), "mine");

        var run = project.Run("build");

        Assert.Equal(1, run.Code);
        Assert.Contains("SR601", run.Error, StringComparison.Ordinal);
        Assert.Single(project.SiteFiles());
    }

    [Fact]
    public void A_template_of_ones_own_replaces_the_packaged_one()
    {
        Directory.CreateDirectory(project.PathOf("templates/assets"));
        File.WriteAllText(project.PathOf("templates/assets/look.css"), "body { color: teal }\n");

        Assert.Equal(0, project.Run("build").Code);

        Assert.Equal("body { color: teal }\n", File.ReadAllText(Path.Combine(project.Site, "assets", "look.css")));
    }

    [Fact]
    public void Check_holds_the_pages_of_ones_own_templates_to_the_policy_as_build_does()
    {
        Directory.CreateDirectory(project.PathOf("templates/assets"));
        File.WriteAllText(project.PathOf("templates/assets/mine.svg"), "<svg onload='x()'/>\n");
        var (checking, building) = (project.Run("check"), project.Run("build"));

        Assert.Equal((1, 1), (checking.Code, building.Code));
        Assert.Contains(
            "assets/mine.svg:1: error SR506: the picture has a script in it; expected none", checking.Error, StringComparison.Ordinal);
        Assert.Equal(building.Error, checking.Error);
        Assert.Equal(0, project.Run("check", "--allow-own-scripts").Code);
    }

    [Fact]
    public void A_fault_of_ours_is_said_to_be_ours()
    {
        using var output = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var code = Generator.Cli.CommandLine.Run(["explain", "SR901"], output, error);

        Assert.Equal(4, code);
        Assert.StartsWith(
            "sinorussia: error SR901: the writer is broken\n    hint: this is a fault of ours", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("the writer is broken");
    }
}
