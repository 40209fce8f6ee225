namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// A window on the site in some browser, as far as tests that run in several of them need one; when disposed it fails the test for every
/// error in the console.
/// </summary>
internal interface IWindow : IAsyncDisposable
{
    /// <summary>Goes to a page of the site and waits until it is loaded.</summary>
    /// <param name="page">From the site's root.</param>
    /// <param name="fragment">What stands behind the '#'; empty for none.</param>
    Task GoAsync(string page, string fragment = "");

    /// <summary>What an expression gives, as text; empty while the window goes from one page to the next.</summary>
    Task<string> EvaluateAsync(string expression);

    /// <summary>Clicks on the first element that a selector finds.</summary>
    Task ClickAsync(string selector);

    /// <summary>Presses keys one after another, as characters or by their name: "Enter", "Escape".</summary>
    Task PressAsync(params IReadOnlyList<string> keys);

    Task BackAsync();
}
