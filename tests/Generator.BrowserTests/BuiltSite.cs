using Microsoft.Playwright;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Study;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The real content, built once into a temporary folder, and a browser to read it with from file://.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sinorussia-site-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>What the site is built from.</summary>
    internal BuildOptions Options
    {
        get
        {
            var root = FindRoot();
            return new BuildOptions(Path.Combine(root, "content"), Path.Combine(root, "seeds"), Path.Combine(root, "templates"), Path.Combine(folder, "site"), []);
        }
    }

    /// <summary>What the site was made from; null where no test can run.</summary>
    internal StudyGuide? Guide { get; private set; }

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        var bag = new DiagnosticBag();
        Guide = BuildPipeline.Build(Options, bag)?.Guide;
        Assert.True(Guide is not null, string.Join('\n', bag.InReadingOrder()));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The folder of the published site.</summary>
    public string Root => Path.Combine(folder, "site");

    /// <summary>The file:// address of a page of the site.</summary>
    public string Address(string page) => new Uri(Path.Combine(Root, page)).AbsoluteUri;

    /// <summary>Opens a reader's window; <see cref="Reader"/> fails the test when a page complains or asks for anything outside the site.</summary>
    /// <param name="touch">True for a reader who taps.</param>
    /// <param name="zone">Where the reader's clock stands.</param>
    internal async Task<Reader> OpenAsync(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, bool touch = false, string zone = "UTC")
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            HasTouch = touch,
            TimezoneId = zone,
            IsMobile = touch,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Reader(this, context, await context.NewPageAsync());
    }

    /// <summary>An empty page outside the site, for what is no part of it; the caller closes it.</summary>
    internal async Task<IPage> OpenBlankAsync(int width, int height) =>
        await browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = 2 });

    /// <summary>Path of a file of this test project; builds in CI name source files from '/_/', so only the name of the folder is taken from there.</summary>
    internal static string FileBeside(string compilerPath, string name) =>
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
