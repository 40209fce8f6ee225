using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A test that needs Chromium and Poppler; where one is missing it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfTools.WhyMissing;
}
