using System.Reflection;
using Xunit.Sdk;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Runs a theory in Firefox; where it is missing the case is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InFirefoxAttribute : DataAttribute
{
    public InFirefoxAttribute() => Skip = Firefox.WhyMissing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["Firefox"]];
}
