using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>The content of this repository, whole.</summary>
public class RealContent
{
    [Fact]
    public void Builds_twice_to_the_same_bytes() => Assert.Equal(Rendering.Files(Repository.Root), Rendering.Files(Repository.Root));
}
