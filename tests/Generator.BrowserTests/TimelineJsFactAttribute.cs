using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A test that needs a browser and TimelineJS; where they are not installed it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TimelineJsFactAttribute : FactAttribute
{
    /// <summary>The program, where npm puts it.</summary>
    internal static string Script { get; } = Path.Combine(
        SharedSite.FileBeside("Generator.Tests/file", ""), "Readers", "node_modules", "@knight-lab", "timelinejs", "dist", "js",
        "timeline.js");

    public TimelineJsFactAttribute() =>
        Skip = Chromium.WhyMissing
            ?? (File.Exists(Script) ? null : "needs the packages that 'npm ci' installs in tests/Generator.Tests/Readers");
}
