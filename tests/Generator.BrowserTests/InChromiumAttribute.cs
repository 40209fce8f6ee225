using System.Reflection;
using Xunit.Sdk;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Runs a theory in Chromium; where it is missing the case is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InChromiumAttribute : DataAttribute
{
    public InChromiumAttribute() => Skip = Chromium.WhyMissing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["Chromium"]];
}
