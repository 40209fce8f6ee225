using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public class Explaining
{
    [Fact]
    public void Prints_the_codes_section_in_either_case()
    {
        var run = ToolRun.Of("explain", "sr503");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("SR503 A link to no file\n\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SR504", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_every_code_when_none_is_named()
    {
        var lines = ToolRun.Of("explain").Output.TrimEnd().Split('\n');

        Assert.All(lines, l => Assert.Matches("^SR[1-9][0-9]{2} .", l));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Contains(lines, l => l.StartsWith("SR901 ", StringComparison.Ordinal));
    }
}
