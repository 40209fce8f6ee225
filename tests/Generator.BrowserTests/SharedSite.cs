using Microsoft.Playwright;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Study;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// The real content, built once into a temporary folder that goes with the process, and a browser to read it with from file://.
/// </summary>
internal sealed record SharedSite(BuildOptions Options, StudyGuide Guide, IBrowser Browser)
{
    public static async Task<SharedSite> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-site-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var root = FindRoot();
        var options = new BuildOptions(
            Path.Combine(root, "content"), Path.Combine(root, "seeds"), Path.Combine(root, "templates"), Path.Combine(folder, "site"), []);
        var bag = new DiagnosticBag();
        var summary = BuildPipeline.Build(options, bag);
        Assert.True(summary is not null, string.Join('\n', bag.InReadingOrder()));
        var playwright = await Playwright.CreateAsync();
        return new SharedSite(
            options, summary.Site.Guide,
            await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments }));
    }

    /// <summary>
    /// Path of a file of this test project; builds in CI name source files from '/_/', so only the name of the folder is taken from there.
    /// </summary>
    public static string FileBeside(string compilerPath, string name) =>
        Path.Combine(FindRoot(), "tests", Path.GetFileName(Path.GetDirectoryName(compilerPath)!), name);

    private static string FindRoot()
    {
        for (var candidate = new DirectoryInfo(AppContext.BaseDirectory); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "SinoRussia.sln")))
                return candidate.FullName;
        }

        throw new InvalidOperationException("SinoRussia.sln is in no folder above the tests");
    }
}
