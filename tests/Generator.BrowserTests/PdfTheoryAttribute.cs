using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>As <see cref="PdfFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfTheoryAttribute : TheoryAttribute
{
    public PdfTheoryAttribute() => Skip = PdfTools.WhyMissing;
}
