using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A test that needs Mnemosyne; where it is not installed the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MnemosyneFactAttribute : FactAttribute
{
    public MnemosyneFactAttribute() => Skip = MnemosyneProgram.WhyMissing;
}
