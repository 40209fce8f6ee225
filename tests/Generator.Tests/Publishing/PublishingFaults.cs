using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>
/// An error or a kill at each single step of publishing leaves the old site or the new one, whole, and everything that is somebody else's;
/// what is said about it is true, and the next build makes it good. docs/reliability.md has the counts.
/// </summary>
public sealed class PublishingFaults(ITestOutputHelper log) : IDisposable
{
    private const int LeastPoints = 200;

    private static readonly OutputFile[] Old = Pages("old", "gone/only-old.html");
    private static readonly OutputFile[] New = Pages("new", "fresh/only-new.html");

    private readonly TemporaryFolder folder = new();
    private int points;

    private string Site => Path.Combine(folder.Path, "site");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Trouble.Fails, true, true)]
    [InlineData(Trouble.Fails, false, true)]
    [InlineData(Trouble.Fails, true, false)]
    [InlineData(Trouble.FailsForGood, true, true)]
    [InlineData(Trouble.FailsForGood, false, true)]
    [InlineData(Trouble.KilledBefore, true, true)]
    [InlineData(Trouble.KilledBefore, false, true)]
    [InlineData(Trouble.KilledAfter, true, true)]
    [InlineData(Trouble.KilledAfter, false, true)]
    [InlineData(Trouble.KilledAfter, true, false)]
    public void Trouble_at_any_step_leaves_the_old_or_the_new_site_whole(Trouble trouble, bool canExchange, bool canLink)
    {
        var (before, after, steps) = WithoutTrouble(canExchange, canLink);

        for (var step = 1; step <= steps.Count; step++)
        {
            Prepare();
            var bag = new DiagnosticBag();
            var (published, killed) = Try(bag, new BrokenDisk(step, trouble, canExchange, canLink));
            points++;

            var at = $"{trouble} at {step}, {steps[step - 1]}";
            var left = TreeOf.Folder(Site);
            var isOld = left.SequenceEqual(before);
            var isNew = left.SequenceEqual(after);
            var isGone = left.Count == 0 && !canExchange && !Directory.Exists(Site);
            Assert.True(isOld || isNew || isGone, $"{at}: neither the old nor the new site\n{string.Join('\n', left)}");
            if (!killed)
                AssertToldTruly(bag, published, isOld, isNew, at);
            AssertForeignNeighbours(at);

            Assert.NotNull(SitePublisher.Publish(New, Site, bag = new DiagnosticBag()));
            Assert.True(
                TreeOf.Folder(Site).SequenceEqual(after),
                $"{at}: the next build did not make it good\n{string.Join('\n', TreeOf.Folder(Site))}");
            Assert.Empty(bag.InReadingOrder());
            AssertForeignNeighbours(at);
            Assert.Equal(
                [".site.lock-notes", ".site.next", ".site.old", "site"],
                Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        log.WriteLine(
            $"{trouble}, {(canExchange ? "one" : "two")} rename{(canExchange ? "" : "s")}, {(canLink ? "hard links" : "copies")}: "
                + $"{points} points");
    }

    [Fact]
    public void There_are_enough_points()
    {
        var (_, _, steps) = WithoutTrouble(canExchange: true, canLink: true);

        // Each of the ten runs above tries every one of them.
        log.WriteLine($"{steps.Count} steps: {string.Join(", ", steps.CountBy(s => s.Split(' ')[0]).Select(k => $"{k.Value} {k.Key}"))}");
        Assert.True(steps.Count * 10 >= LeastPoints, $"{steps.Count} steps");
        foreach (var kind in new[] { "mkdir", "write", "note", "link", "symlink", "chmod", "utimes", "exchange", "unlink", "rmdir" })
            Assert.Contains(steps, s => s.StartsWith(kind + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_put_into_the_old_site_at_the_last_moment_goes_over_into_the_new_one()
    {
        Prepare();
        var disk = new BrokenDisk(0, Trouble.Fails)
        {
            Before = step =>
            {
                if (!step.StartsWith("exchange", StringComparison.Ordinal))
                    return;
                File.WriteAllText(Path.Combine(Site, "late.txt"), "late");
                Directory.CreateDirectory(Path.Combine(Site, "late-folder"));
                File.WriteAllText(Path.Combine(Site, "CNAME"), "another.example");
            },
        };

        Assert.NotNull(SitePublisher.Publish(New, Site, new DiagnosticBag(), disk));

        Assert.Equal("late", File.ReadAllText(Path.Combine(Site, "late.txt")));
        Assert.True(Directory.Exists(Path.Combine(Site, "late-folder")));
        Assert.Equal("another.example", File.ReadAllText(Path.Combine(Site, "CNAME")));
    }

    private (
        IReadOnlyList<string> Before, IReadOnlyList<string> After,
        IReadOnlyList<string> Steps) WithoutTrouble(bool canExchange, bool canLink)
    {
        Prepare();
        var before = TreeOf.Folder(Site);
        var disk = new BrokenDisk(0, Trouble.Fails, canExchange, canLink);
        Assert.NotNull(SitePublisher.Publish(New, Site, new DiagnosticBag(), disk));
        return (before, TreeOf.Folder(Site), disk.Steps);
    }

    private static void AssertToldTruly(DiagnosticBag bag, PublishedChanges? published, bool isOld, bool isNew, string at)
    {
        var found = bag.InReadingOrder();
        Assert.True(published is not null == isNew, $"{at}: said to be published, or not, against what is there");
        if (published is not null)
        {
            Assert.All(found, f => Assert.Equal((PublishingCodes.OldSiteLeft, Severity.Warning), (f.Code, f.Severity)));
            return;
        }

        var hint = Assert.Single(found).Hint;
        Assert.Equal(
            isOld ? "the old site is untouched" : "the next build brings the old site back; run it once the cause is mended", hint);
    }

    private (PublishedChanges? Published, bool Killed) Try(DiagnosticBag bag, BrokenDisk disk)
    {
        try
        {
            return (SitePublisher.Publish(New, Site, bag, disk), false);
        }
        catch (KilledException)
        {
            return (null, true);
        }
    }

    /// <summary>
    /// An old site with everything in it that others may put there, and neighbours with the names that a build would like to have.
    /// </summary>
    private void Prepare()
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder.Path))
            Directory.Delete(path, recursive: true);
        Assert.NotNull(SitePublisher.Publish(Old, Site, new DiagnosticBag()));
        File.WriteAllText(Path.Combine(Site, "CNAME"), "guide.example");
        Directory.CreateDirectory(Path.Combine(Site, ".git", "refs", "tags"));
        File.WriteAllText(Path.Combine(Site, ".git", "HEAD"), "ref");
        Directory.CreateDirectory(Path.Combine(Site, "events", "drafts"));
        File.WriteAllText(Path.Combine(Site, "events", "drafts", "draft.txt"), "draft");
        File.CreateSymbolicLink(Path.Combine(Site, "loop"), ".");
        File.CreateSymbolicLink(Path.Combine(Site, "dangling"), "nowhere");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(Site, ".git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.SetUnixFileMode(Path.Combine(Site, "index.html"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        foreach (var name in new[] { ".site.old", ".site.next", ".site.lock-notes" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, name));
            File.WriteAllText(Path.Combine(folder.Path, name, "mine.txt"), "mine");
        }
    }

    private void AssertForeignNeighbours(string at)
    {
        foreach (var name in new[] { ".site.old", ".site.next", ".site.lock-notes" })
            Assert.True(File.Exists(Path.Combine(folder.Path, name, "mine.txt")), $"{at}: {name} is gone");
    }

    private static OutputFile[] Pages(string text, string own) =>
    [
        new("index.html", Encoding.UTF8.GetBytes(text)),
        new("assets/same.css", Encoding.UTF8.GetBytes("same")),
        new("events/one.html", Encoding.UTF8.GetBytes(text)),
        new("events/two.html", Encoding.UTF8.GetBytes("two")),
        new(own, Encoding.UTF8.GetBytes(own)),
    ];
}
