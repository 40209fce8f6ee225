using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>`check` says what `build` would, and `--strict` makes warnings count.</summary>
public sealed class CheckingWhatIsBuilt : IDisposable
{
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("templates/guide/home.html.sbn", "{{ nope }}", "templates/guide/home.html.sbn:1:4: error SR403")]
    [InlineData("templates/guide/home.html.sbn", "<p>\n<a href=\"nowhere.html\">x</a>", "templates/guide/home.html.sbn:2:10: error SR503")]
    [InlineData("templates/anki/date.back.anki.html", "{{Anwser}}", "templates/anki/date.back.anki.html:1:1: error SR512")]
    [InlineData("templates/assets/über.css", "p { }", "templates/assets/über.css: error SR502")]
    public void What_a_build_refuses_is_refused_where_it_is_written(string file, string text, string expected)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(file))!);
        File.WriteAllText(project.PathOf(file), text);

        var (check, build) = (project.Run("check"), project.Run("build"));

        Assert.Equal((1, build.Error), (check.Code, check.Error));
        Assert.Contains(expected, check.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Site));
    }

    [Fact]
    public void Strict_lets_a_warning_fail_and_publishes_nothing()
    {
        project.Edit("content/people/people.yaml", "title: Osk Tarn", "title: Osk Tarn #1");

        Assert.Equal(0, project.Run("check").Code);
        Assert.All(
        [
            project.Run("check", "--strict"), project.Run("build", "--strict"),
            project.Run("build", "--check", "--strict"), project.Run("lock", "--strict")
        ],
        run =>
        {
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.Contains("warning SR129", run.Error, StringComparison.Ordinal);
            Assert.EndsWith("0 errors, 1 warning\nwith --strict warnings fail as errors do\n", run.Error, StringComparison.Ordinal);
        });
        Assert.False(Directory.Exists(project.Site));
        Assert.False(File.Exists(project.PathOf("content/identities.lock")));
    }

    [Fact]
    public void Strict_says_nothing_of_what_is_right() =>
        Assert.Equal((0, ""), (project.Run("check", "--strict").Code, project.Run("check", "--strict").Error));
}
