using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The page of the review, as a learner works with it at a set time.</summary>
internal sealed class ReviewPage(IPage page)
{
    /// <summary>A script for a page whose browser keeps nothing.</summary>
    public const string Blocked =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })";

    public static DateTime Noon { get; } = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public IPage Page => page;

    public ILocator Question => Page.Locator("#question");

    public ILocator Answer => Page.Locator("#back");

    public ILocator Problem => Page.Locator("#problem");

    public ILocator FileResult => Page.Locator("#file-result");

    /// <param name="choices">As the address names them: 'kind=dispute'.</param>
    public static async Task<ReviewPage> OpenAsync(Reader reader, string choices = "", DateTime? at = null)
    {
        var review = new ReviewPage(reader.Page);
        await review.SetClockAsync(at ?? Noon);
        await reader.GoAsync("flashcards/review.html", choices);
        return review;
    }

    public async Task SetClockAsync(DateTime at) => await Page.Clock.SetFixedTimeAsync(at);

    public async Task BeginAsync() => await Page.Locator("#begin").ClickAsync();

    public async Task EndAsync() => await Page.Locator("#end").ClickAsync();

    /// <summary>Shows the answer and grades it, by keyboard.</summary>
    public async Task GradeAsync(int grade)
    {
        await Page.Keyboard.PressAsync("Space");
        await Page.Keyboard.PressAsync($"{grade}");
    }

    /// <summary>The numbers of new, learning and due cards: 'start' or 'session' shows them.</summary>
    public async Task<string> CountsAsync(string part) => string.Join(' ', await Page.Locator($"#{part} .counts b").AllInnerTextsAsync());

    /// <summary>How many cards are chosen.</summary>
    public async Task<int> ChosenAsync() =>
        int.Parse((await Page.Locator("#browse-count").InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>What the browser keeps; null for nothing.</summary>
    public async Task<string?> KeptAsync() => await Page.EvaluateAsync<string?>("localStorage.getItem('flashcards:sinorussia')");

    /// <summary>Opens the part of the page below the choices that a summary heads.</summary>
    public async Task UnfoldAsync(string id) => await Page.Locator($"#{id} > summary").ClickAsync();

    public async Task TakeInAsync(string text, string name = "progress.json") =>
        await Page.Locator("#import").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
}
