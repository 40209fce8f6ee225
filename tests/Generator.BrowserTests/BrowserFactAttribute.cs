using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A test that needs Chromium; where none is installed it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyMissing;
}
