using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Publishing;

public sealed class SitePublishing : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag bag = new();

    private string Site => Path.Combine(folder.Path, "site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_every_file_and_a_manifest()
    {
        var changes = Publish(("index.html", "home"), ("a/b.html", "deep"));

        Assert.Equal(new PublishedChanges(2, 0, 0, 0), changes);
        Assert.Equal("deep", Read("a/b.html"));
        Assert.Equal("a/b.html\nindex.html\n", Read(SiteFolder.Manifest));
    }

    [Fact]
    public void Keeps_unchanged_files_replaces_changed_ones_and_removes_the_rest()
    {
        Publish(("same.html", "same"), ("changed.html", "old"), ("gone.html", "gone"));
        var stamp = new DateTime(2001, 7, 16, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Site, "same.html"), stamp);

        var changes = Publish(("same.html", "same"), ("changed.html", "new"), ("added.html", "added"));

        Assert.Equal(new PublishedChanges(1, 1, 1, 1), changes);
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(Path.Combine(Site, "same.html")));
        Assert.Equal("new", Read("changed.html"));
        Assert.False(File.Exists(Path.Combine(Site, "gone.html")));
    }

    [Fact]
    public void Leaves_a_folder_alone_that_is_not_ours()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, "thesis.txt"), "years of work");

        var changes = Publish(("index.html", "home"));

        Assert.Null(changes);
        Assert.Equal(["thesis.txt"], Directory.GetFileSystemEntries(Site).Select(Path.GetFileName));
        Assert.Equal(PublishingCodes.NotOurFolder, Assert.Single(bag.InReadingOrder()).Code);
    }

    [Fact]
    public void Takes_over_what_others_put_into_the_site()
    {
        Publish(("index.html", "home"));
        File.WriteAllText(Path.Combine(Site, "CNAME"), "guide.example");

        Publish(("index.html", "new home"));

        Assert.Equal("guide.example", Read("CNAME"));
        Assert.Equal("new home", Read("index.html"));
    }

    [Fact]
    public void Waits_for_nobody_and_says_who_is_in_the_way()
    {
        using var turn = PublishingTurn.TryTake(SiteFolder.At(Site)!.Turn, RealDisk.Instance, out _);

        Assert.Null(Publish(("index.html", "home")));

        Assert.Equal(PublishingCodes.OtherBuild, Assert.Single(bag.InReadingOrder()).Code);
        Assert.False(Directory.Exists(Site));
    }

    [Fact]
    public void Says_why_it_could_not_write()
    {
        File.WriteAllText(Path.Combine(folder.Path, "file"), "not a folder");

        var changes = SitePublisher.Publish([Page("index.html", "home")], Path.Combine(folder.Path, "file", "site"), bag);

        Assert.Null(changes);
        var found = Assert.Single(bag.InReadingOrder());
        Assert.Equal(PublishingCodes.CannotWrite, found.Code);
        Assert.StartsWith("the site could not be written: ", found.Message, StringComparison.Ordinal);
        Assert.Equal("nothing was changed", found.Hint);
    }

    [Fact]
    public void Finds_drift_and_changes_nothing()
    {
        Publish(("same.html", "same"), ("edited.html", "ours"), ("stale.html", "stale"));
        File.WriteAllText(Path.Combine(Site, "edited.html"), "theirs");

        var drift = DriftCheck.Run([Page("same.html", "same"), Page("edited.html", "ours"), Page("missing.html", "")], Site, bag);

        Assert.True(drift);
        Assert.Equal(
            ["edited.html differs from what a build makes", "missing.html is not published", "stale.html is published and no build makes "
                + "it"],
            bag.InReadingOrder().Select(d => $"{Path.GetFileName(d.Location.File)} {d.Message}"));
        Assert.Equal("theirs", Read("edited.html"));
    }

    [Fact]
    public void Of_a_site_that_is_not_there_one_thing_is_said()
    {
        Assert.True(DriftCheck.Run([Page("a.html", ""), Page("b.html", "")], Site, bag));

        Assert.Equal(["there is no site here; expected the 2 files of a build"], bag.InReadingOrder().Select(d => d.Message));
    }

    [Fact]
    public void A_cure_for_all_is_told_once()
    {
        Publish(("a.html", "a"), ("b.html", "b"));

        DriftCheck.Run([Page("a.html", "new"), Page("b.html", "new")], Site, bag);

        Assert.Equal(2, bag.Count);
        Assert.Single(bag.InReadingOrder(), d => d.Hint is not null);
    }

    [Fact]
    public void A_missing_mark_is_drift_and_files_of_others_are_a_warning()
    {
        Publish(("a.html", "a"));
        File.WriteAllText(Path.Combine(Site, "A2.html"), "foreign");
        File.WriteAllText(Path.Combine(Site, "CNAME"), "the host's");
        Directory.CreateDirectory(Path.Combine(Site, "sub"));
        File.WriteAllText(Path.Combine(Site, "sub", "y.html"), "foreign");

        Assert.False(DriftCheck.Run([Page("a.html", "a")], Site, bag));
        Assert.Equal(
            ["Warning SR607 A2.html", "Warning SR607 y.html"],
            bag.InReadingOrder().Select(d => $"{d.Severity} {d.Code} {Path.GetFileName(d.Location.File)}"));

        File.Delete(Path.Combine(Site, SiteFolder.Manifest));
        var own = new DiagnosticBag();
        Assert.True(DriftCheck.Run([Page("a.html", "a")], Site, own));
        Assert.Equal(["SR603 .sinorussia-site"], own.InReadingOrder().Select(d => $"{d.Code} {Path.GetFileName(d.Location.File)}"));
    }

    private PublishedChanges? Publish(params (string Path, string Text)[] files) =>
        SitePublisher.Publish([.. files.Select(f => Page(f.Path, f.Text))], Site, bag);

    private static OutputFile Page(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Read(string path) => File.ReadAllText(Path.Combine(Site, path));
}
