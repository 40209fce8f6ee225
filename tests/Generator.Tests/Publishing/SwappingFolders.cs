using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>The one step in which old and new site change names.</summary>
public sealed class SwappingFolders : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Exchanges_two_folders_where_the_platform_can_and_else_changes_nothing()
    {
        var (one, other) = (Make("one"), Make("other"));

        var swapped = FolderExchange.TrySwap(one, other);

        Assert.Equal(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), swapped);
        Assert.Equal(swapped ? "other" : "one", File.ReadAllText(Path.Combine(one, "name")));
        Assert.Equal(swapped ? "one" : "other", File.ReadAllText(Path.Combine(other, "name")));
    }

    [Fact]
    public void Does_nothing_when_one_is_missing()
    {
        var one = Make("one");

        Assert.False(FolderExchange.TrySwap(one, Path.Combine(folder.Path, "missing")));

        Assert.Equal("one", File.ReadAllText(Path.Combine(one, "name")));
    }

    private string Make(string name)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder.Path, name)).FullName;
        File.WriteAllText(Path.Combine(path, "name"), name);
        return path;
    }
}
