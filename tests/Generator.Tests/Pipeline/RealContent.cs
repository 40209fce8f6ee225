using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>The content of this repository, whole.</summary>
public class RealContent
{
    /// <summary>What `build --locked` demands; 'sinorussia lock' mends it.</summary>
    [Fact]
    public void Is_known_to_the_ledger_as_it_stands()
    {
        var bag = new DiagnosticBag();
        BuildPipeline.Render(Rendering.Options(Repository.Root) with { LedgerMode = LedgerMode.Demand }, bag);

        Assert.Empty(bag.InReadingOrder());
    }

    [Fact]
    public void Builds_twice_to_the_same_bytes() =>
        Assert.Equal(Rendering.FilesOf(Rendering.Real), Rendering.Files(Repository.Root));
}
