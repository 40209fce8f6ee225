using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>A report says what is there and does nothing to the terminal it is read in.</summary>
public sealed class PrintableReports
{
    [Fact]
    public void Characters_that_steer_a_terminal_or_hide_are_written_out()
    {
        var lines = TextReport.Lines(
            [
                new Diagnostic("SR112", Severity.Error, new Location("a\u001b[2Jb.yaml", 1, 2),
                    "key '\u001b]0;x\u0007\u202e\u200b\u009b\r\n'", "did you\bmean é 李 😀?")
            ]);

        Assert.Equal(
            [
                "a<U+001B>[2Jb.yaml:1:2: error SR112: key '<U+001B>]0;x<U+0007><U+202E><U+200B><U+009B><U+000D><U+000A>'",
                "    hint: did you<U+0008>mean é 李 😀?",
                "1 error, 0 warnings"
            ],
            lines);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void No_format_lets_one_through(string format)
    {
        using var project = new SampleProject();
        project.Edit("content/events/events.yaml", "importance: 3", "\"impor\\e[2Jtance\\a\\u202e\": 3");
        project.Edit("content/people/people.yaml", "country: alder", "country: \"al\\e[31mder\"");

        var run = project.Run("check", "--format", format);

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain(run.Output + run.Error, c => char.IsControl(c) && c != '\n');
    }
}
