using Microsoft.Playwright;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A window of Chromium.</summary>
internal sealed class ChromiumWindow : IWindow
{
    private Reader reader = null!;

    public static async Task<IWindow> OpenAsync(BuiltSite site)
    {
        var window = new ChromiumWindow();
        window.reader = await site.OpenAsync();
        return window;
    }

    public Task GoAsync(string page, string fragment = "") => reader.GoAsync(page, fragment);

    public async Task<string> EvaluateAsync(string expression)
    {
        try
        {
            return await reader.Page.EvaluateAsync<string>($"() => String({expression})");
        }
        catch (PlaywrightException left) when (left.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return "";
        }
    }

    public Task ClickAsync(string selector) => reader.Page.Locator(selector).First.ClickAsync();

    public async Task PressAsync(params IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
            await reader.Page.Keyboard.PressAsync(key == " " ? "Space" : key);
    }

    public async Task BackAsync() => await reader.Page.GoBackAsync();

    public ValueTask DisposeAsync() => reader.DisposeAsync();
}
