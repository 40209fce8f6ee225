using Xunit;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>A test that needs epubcheck; where it is not installed the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EpubCheckFactAttribute : FactAttribute
{
    public EpubCheckFactAttribute() => Skip = EpubCheckProgram.WhyMissing;
}
