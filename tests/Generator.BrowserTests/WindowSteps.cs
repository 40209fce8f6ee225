using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What tests do with a window in any browser.</summary>
internal static class WindowSteps
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Types text, letter by letter.</summary>
    public static Task TypeAsync(this IWindow window, string text) => window.PressAsync([.. text.Select(c => c.ToString())]);

    /// <summary>The text of the first element that a selector finds; empty when it finds none.</summary>
    public static async Task<string> TextAsync(this IWindow window, string selector) =>
        (await window.EvaluateAsync($"(document.querySelector({Quoted(selector)})?.innerText ?? '').trim()")).ReplaceLineEndings(" ");

    /// <summary>Chooses from a list as a reader does.</summary>
    public static Task ChooseAsync(this IWindow window, string selector, string value) => window.EvaluateAsync(
        $$"""
        (() => {
          const list = document.querySelector({{Quoted(selector)}});
          list.value = {{Quoted(value)}};
          list.dispatchEvent(new Event('input', { bubbles: true }));
          list.dispatchEvent(new Event('change', { bubbles: true }));
        })()
        """);

    /// <summary>Waits until an expression gives a text; fails with what it gave last.</summary>
    public static async Task UntilAsync(this IWindow window, string expression, string expected)
    {
        var (clock, last) = (Stopwatch.StartNew(), "");
        while (clock.Elapsed < Patience)
        {
            last = await window.EvaluateAsync(expression);
            if (last == expected)
                return;
            await Task.Delay(50);
        }

        Assert.Fail($"{expression} is '{last}'; expected '{expected}'");
    }

    /// <summary>Waits until the first element that a selector finds has a text.</summary>
    public static Task UntilTextAsync(this IWindow window, string selector, string expected) =>
        window.UntilAsync($"(document.querySelector({Quoted(selector)})?.innerText ?? '').trim()", expected);

    /// <summary>Waits until the window is at a page.</summary>
    public static Task UntilAtAsync(this IWindow window, string page) =>
        window.UntilAsync($"location.pathname.endsWith({Quoted("/" + page)}) && document.readyState === 'complete'", "true");

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
