using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>Annotations name files from the root of the repository, wherever the program was run.</summary>
public sealed class RepositoryRoots : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Inner => Path.Combine(folder.Path, "guides", "harbour");

    public RepositoryRoots() => Directory.CreateDirectory(Inner);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_root_is_what_the_host_says_or_where_git_is()
    {
        Assert.NotEqual(folder.Path, RepositoryPaths.Root(Inner, null));
        Assert.Equal(folder.Path, RepositoryPaths.Root(Inner, folder.Path));

        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        Assert.Equal(folder.Path, RepositoryPaths.Root(Inner, null));
        Assert.Equal(folder.Path, RepositoryPaths.Root(Inner, Path.Combine(folder.Path, "elsewhere")));
    }

    [Theory]
    [InlineData("content/terms/terms.yaml", "guides/harbour/content/terms/terms.yaml")]
    [InlineData("../content/terms.yaml", "guides/content/terms.yaml")]
    [InlineData("../../../else.yaml", "../../../else.yaml")]
    public void A_file_is_named_from_the_root(string file, string expected) =>
        Assert.Equal(new Location(expected, 3, 4), RepositoryPaths.From(folder.Path, Inner, new Location(file, 3, 4)));
}
