using Microsoft.Playwright;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Study;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// The site and the browser that all tests share; each class of tests has a fixture of its own, so that classes run side by side.
/// </summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly Lazy<Task<SharedSite>> Shared = new(SharedSite.MakeAsync);

    private SharedSite? shared;

    /// <summary>What the site is built from.</summary>
    internal BuildOptions Options => shared!.Options;

    /// <summary>What the site was made from.</summary>
    internal StudyGuide Guide => shared!.Guide;

    public async Task InitializeAsync() => shared = Chromium.Path is null ? null : await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The folder of the published site.</summary>
    public string Root => Options.Output;

    /// <summary>The file:// address of a page of the site.</summary>
    public string Address(string page) => new Uri(Path.Combine(Root, page)).AbsoluteUri;

    /// <summary>
    /// Opens a reader's window; <see cref="Reader"/> fails the test when a page complains or asks for anything outside the site.
    /// </summary>
    /// <param name="touch">True for a reader who taps.</param>
    /// <param name="zone">Where the reader's clock stands.</param>
    internal async Task<Reader> OpenAsync(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, bool touch = false, string zone = "UTC")
    {
        var context = await shared!.Browser.NewContextAsync(new()
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
        await shared!.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = 2 });
}
