using Xunit;

namespace SinoRussia.Generator.Tests.Readers;

/// <summary>A test that needs Node and its packages; where they are not installed the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodePackages.WhyMissing;
}
