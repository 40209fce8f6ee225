using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>Demands of the source that name everything that breaks them.</summary>
internal static class Demand
{
    /// <summary>Fails with every finding on a line of its own, each once.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var all = string.Join('\n', findings.Distinct().Order(StringComparer.Ordinal));
        Assert.True(all.Length == 0, all);
    }
}
