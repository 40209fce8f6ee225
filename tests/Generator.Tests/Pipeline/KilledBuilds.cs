using System.Diagnostics;
using System.Security.Cryptography;
using SinoRussia.Generator.Tests.Cli;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>A build that is killed never leaves half a site.</summary>
public sealed class KilledBuilds(ITestOutputHelper log) : IDisposable
{
    private const int Kills = 5;

    private readonly SampleProject project = new();
    private TimeSpan shortest = TimeSpan.MaxValue;

    public void Dispose() => project.Dispose();

    [Fact]
    public void The_site_is_the_whole_old_or_the_whole_new_one()
    {
        BuildToTheEnd();
        var old = BuildToTheEnd();

        for (var kill = 0; kill < Kills; kill++)
        {
            // The tagline is at the foot of every page, so that few files are the same in both sites.
            project.Edit("content/subject.yaml", "one ferry", "one ferry more than one ferry");
            var fate = KillAfter(shortest * RandomNumberGenerator.GetInt32(50, 100) / 100);
            var left = project.SiteFiles();
            var next = BuildToTheEnd();

            log.WriteLine($"{fate}: {(left.Count == 0 ? "between the two" : left.SequenceEqual(old) ? "the old site" : "the new site")}");
            Assert.NotEqual(old, next);
            // Only Windows cannot exchange two folders in one step; there a kill may fall between the two renames, and the next build brings the old site back.
            Assert.True(
                left.SequenceEqual(old) || left.SequenceEqual(next) || (left.Count == 0 && OperatingSystem.IsWindows()),
                $"{fate}: {left.Count} files were left, and they are neither the old site nor the new one");
            Assert.Equal(["content", "seeds", "site", "texts"], Directory.EnumerateFileSystemEntries(project.PathOf("")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
            old = next;
        }
    }

    private IReadOnlyList<string> BuildToTheEnd()
    {
        var clock = Stopwatch.StartNew();
        using var process = Start();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        shortest = clock.Elapsed < shortest ? clock.Elapsed : shortest;
        return project.SiteFiles();
    }

    private string KillAfter(TimeSpan time)
    {
        using var process = Start();
        var ended = process.WaitForExit(time);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return ended ? "ended before it was killed" : $"killed after {time.TotalMilliseconds:F0} ms";
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = project.PathOf("") };
        start.ArgumentList.Add(typeof(Generator.Cli.CommandLine).Assembly.Location);
        start.ArgumentList.Add("--quiet");
        return Process.Start(start)!;
    }
}
