using System.Diagnostics;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>What others made, in the site and beside it, is as it was after a build.</summary>
public sealed class ForeignThings : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag bag = new();

    private string Site => Path.Combine(folder.Path, "site");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Neighbours_with_our_names_are_left_alone_whether_the_build_is_refused_or_not(bool refused)
    {
        if (refused)
            Write("site/thesis.txt", "years of work");
        Write(".site.old/photo.jpg", "precious");
        Write(".site.next/work.txt", "precious");
        Directory.CreateDirectory(Path.Combine(folder.Path, ".site.next-2"));
        var before = TreeOf.Folder(folder.Path);

        var changes = Publish("index.html");

        Assert.Equal(refused, changes is null);
        Assert.Equal(before, TreeOf.Folder(folder.Path).Where(l => refused || !l.StartsWith("site/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_copy_of_the_site_with_its_manifest_is_no_leftover_of_ours()
    {
        Publish("index.html");
        Write(".site.old/index.html", "kept");
        File.Copy(Path.Combine(Site, SiteFolder.Manifest), Path.Combine(folder.Path, ".site.old", SiteFolder.Manifest));

        Publish("other.html");

        Assert.Equal("kept", File.ReadAllText(Path.Combine(folder.Path, ".site.old", "index.html")));
    }

    [Fact]
    public void A_folder_named_as_the_old_site_does_not_become_the_site()
    {
        Write(".site.old/photo.jpg", "precious");

        Publish("index.html");

        Assert.False(File.Exists(Path.Combine(Site, "photo.jpg")));
        Assert.True(File.Exists(Path.Combine(folder.Path, ".site.old", "photo.jpg")));
    }

    [Fact]
    public void A_lock_that_is_no_lock_is_left_alone_and_named()
    {
        Write(".site.lock", "my combination");

        Assert.Null(Publish("index.html"));

        Assert.Equal("my combination", File.ReadAllText(Path.Combine(folder.Path, ".site.lock")));
        var found = Assert.Single(bag.InReadingOrder());
        Assert.Equal(PublishingCodes.InTheWay, found.Code);
        Assert.StartsWith("'.site.lock' beside '", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_same_name_is_never_overwritten()
    {
        Publish("index.html");
        Write("site/robots.txt", "mine");
        Write("site/topics/notes/a.txt", "mine");
        Write("site/topics/index.html/b.txt", "mine");
        var before = TreeOf.Folder(Site);

        Assert.Null(Publish("index.html", "robots.txt", "topics/notes", "topics/index.html"));

        Assert.Equal(before, TreeOf.Folder(Site));
        Assert.Equal(["robots.txt", "index.html", "notes"], bag.InReadingOrder().Select(f => Path.GetFileName(f.Location.File)));
        Assert.All(bag.InReadingOrder(), f => Assert.Equal(PublishingCodes.InTheWay, f.Code));
        Assert.Equal([Site], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_link_where_the_site_has_a_folder_is_never_followed()
    {
        Publish("index.html");
        Directory.CreateDirectory(Path.Combine(folder.Path, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(Site, "events"), Path.Combine(folder.Path, "elsewhere"));

        Assert.Null(Publish("index.html", "events/one.html"));

        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(folder.Path, "elsewhere")));
        Assert.EndsWith("site/events", Assert.Single(bag.InReadingOrder()).Location.File, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_link_stays_one_and_the_folder_it_leads_to_is_replaced()
    {
        var real = Path.Combine(folder.Path, "disk", "published");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Site, real);

        Publish("index.html");
        Publish("index.html", "other.html");

        Assert.Equal(real, new FileInfo(Site).LinkTarget);
        Assert.True(File.Exists(Path.Combine(real, "other.html")));
        Assert.Equal([real], Directory.GetFileSystemEntries(Path.GetDirectoryName(real)!));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_refused()
    {
        File.CreateSymbolicLink(Site, Path.Combine(folder.Path, "nowhere"));

        Assert.Null(Publish("index.html"));

        Assert.Equal(PublishingCodes.NotOurFolder, Assert.Single(bag.InReadingOrder()).Code);
        Assert.Equal([Site], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_git_work_tree_stays_one()
    {
        Publish("index.html");
        foreach (var arguments in new[] { "init -q", "add -A", "-c user.name=n -c user.email=a@b.example commit -qm x", "gc -q" })
            Assert.Equal("", Git(arguments));

        Publish("index.html", "other.html");

        Assert.Equal("?? other.html\n", Git("status --porcelain").Replace(" M .sinorussia-site\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_held_only_files_of_ours_goes_with_them()
    {
        Publish("index.html", "gone/deep/a.html");
        Publish("index.html", "gone");

        Assert.True(File.Exists(Path.Combine(Site, "gone")));
    }

    private string Git(string arguments)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = Site,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            })!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        return said;
    }

    private PublishedChanges? Publish(params string[] files) =>
        SitePublisher.Publish([.. files.Select(f => new OutputFile(f, Encoding.UTF8.GetBytes(f)))], Site, bag);

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
