using Xunit;

namespace SinoRussia.Generator.Tests.Snapshots;

/// <summary>Keeps the verified files honest.</summary>
public class SnapshotFiles
{
    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        Assert.False(HasTest(Path.Combine(Repository.Tests, "Pipeline", "RealContentSnapshots.Nothing_here.verified.txt")));
        var dangling = Directory.EnumerateFiles(Repository.Tests, "*.verified.*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => !HasTest(f))
            .Select(f => Path.GetRelativePath(Repository.Tests, f));

        Assert.Empty(dangling);
    }

    private static bool HasTest(string verified)
    {
        var parts = Path.GetFileName(verified).Split('.');
        var source = Path.Combine(Path.GetDirectoryName(verified)!, parts[0] + ".cs");
        return File.Exists(source)
            && File.ReadAllText(source) is var code
            && (code.Contains($" {parts[1]}(", StringComparison.Ordinal)
                || code.Contains($" {parts[1][..parts[1].LastIndexOf('_')]}(", StringComparison.Ordinal));
    }
}
