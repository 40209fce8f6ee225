using SinoRussia.Generator.Cli;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class ProgressLines : IDisposable
{
    private readonly StringWriter terminal = new() { NewLine = "\n" };
    private long now;

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Nothing_is_said_of_a_build_that_is_quick()
    {
        using (var line = new ProgressLine(terminal, () => now))
        {
            now = 1999;
            line.Tell(9, 10);
        }

        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public void A_slow_one_says_how_far_it_is_ten_times_a_second_and_takes_the_line_away()
    {
        using (var line = new ProgressLine(terminal, () => now))
        {
            foreach (var (time, done) in new[] { (2000, 1000), (2050, 1100), (2100, 1200), (2200, 13) })
            {
                now = time;
                line.Tell(done, 12345);
            }
        }

        Assert.Equal("\r1,000 of 12,345 pages\r1,200 of 12,345 pages\r13 of 12,345 pages   \r                  \r", terminal.ToString());
    }

    [Fact]
    public void A_pipe_is_told_nothing()
    {
        using var project = new SampleProject();

        Assert.DoesNotContain('\r', project.Run("build").Error);
    }
}
