using Xunit;

namespace SinoRussia.Generator.Tests.PageTests;

/// <summary>A test that needs the validators; where they are not installed it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute() => Skip = PageValidator.WhyMissing;
}
