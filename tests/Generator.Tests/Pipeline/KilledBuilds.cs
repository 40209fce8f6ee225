using System.Diagnostics;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Cli;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>
/// A real process that is really killed while it publishes. That every single step is safe is proved in Publishing/PublishingFaults, where
/// nothing is left to chance; this shows that the operating system keeps to the same rules.
/// </summary>
public sealed class KilledBuilds(ITestOutputHelper log) : IDisposable
{
    private const int MostAttempts = 20;

    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_build_killed_while_it_publishes_leaves_the_whole_old_or_the_whole_new_site()
    {
        BuildToTheEnd();
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var old = project.SiteFiles();
            // The tagline is at the foot of every page, so that few files are the same in both sites.
            project.Edit("content/subject.yaml", "one ferry", "one ferry more than one ferry");
            var fell = KillWhilePublishing();
            var left = project.SiteFiles();
            var next = BuildToTheEnd();

            log.WriteLine(
                $"attempt {attempt}: {(fell ? "killed while publishing" : "ended before it could be killed")}, "
                    + $"{(left.SequenceEqual(old) ? "the old site" : "the new site")}");
            Assert.NotEqual(old, next);
            Assert.True(
                left.SequenceEqual(old) || left.SequenceEqual(next),
                $"{left.Count} files were left, and they are neither the old site nor the new one");
            Assert.Equal(
                ["content", "seeds", "site", "texts"],
                Directory.EnumerateFileSystemEntries(project.PathOf("")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
            if (fell)
                return;
        }

        Assert.Fail($"of {MostAttempts} builds none could be killed while it published");
    }

    private IReadOnlyList<string> BuildToTheEnd()
    {
        using var process = Start();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return project.SiteFiles();
    }

    /// <summary>False when the build had ended before the kill.</summary>
    private bool KillWhilePublishing()
    {
        var turn = SiteFolder.At(project.Site)!.Turn;
        using var process = Start();
        while (!process.HasExited && !HasBegun(turn))
            Thread.Yield();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return HasBegun(turn);
    }

    /// <summary>An empty file may be anybody's, and would stay.</summary>
    private static bool HasBegun(string turn) => new FileInfo(turn) is { Exists: true, Length: > 0 };

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = project.PathOf("") };
        start.ArgumentList.Add(typeof(Generator.Cli.CommandLine).Assembly.Location);
        start.ArgumentList.Add("--quiet");
        return Process.Start(start)!;
    }
}
