using System.Text.Json;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What every reader does, in Chromium and in Firefox, from file://; other tests go deeper in Chromium alone.</summary>
public sealed class InTwoBrowsers(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InChromium]
    [InFirefox]
    public async Task A_chapter_is_read_and_left_and_found_again(string browser)
    {
        await using var window = await OpenAsync(browser);
        await window.GoAsync("chapters/succession.html");

        Assert.Equal("true", await window.EvaluateAsync(
            """
            document.querySelector('.small-line svg.small').getBoundingClientRect().right
              <= document.querySelector('.told').getBoundingClientRect().right + 1
            """));
        await window.ClickAsync(".theme-switch");
        var theme = await window.EvaluateAsync("document.documentElement.dataset.theme");
        Assert.Contains(theme, new[] { "dark", "light" });
        var title = await window.TextAsync("h1");
        await window.ClickAsync(".told a[href^='../people/'], .told a[href^='../events/']");
        await window.UntilAsync("location.pathname.includes('/chapters/')", "false");
        Assert.NotEqual(title, await window.TextAsync("h1"));
        Assert.Equal(theme, await window.EvaluateAsync("document.documentElement.dataset.theme"));
        await window.BackAsync();

        await window.UntilAtAsync("chapters/succession.html");
        await window.UntilTextAsync("h1", title);
    }

    [Theory]
    [InChromium]
    [InFirefox]
    public async Task A_search_begins_with_a_slash_and_answers_as_one_types(string browser)
    {
        await using var window = await OpenAsync(browser);
        await window.GoAsync("people/li-peng.html");

        await window.PressAsync("/");
        await window.TypeAsync("kozyrew");
        await window.UntilTextAsync(".find .found a", "Andrei Kozyrev");
        await window.PressAsync("Enter");
        await window.UntilAtAsync("search/index.html");
        await window.UntilTextAsync(".results a", "Andrei Kozyrev");
        await window.GoAsync("search/index.html", "q=qwertz");
        await window.UntilAsync("document.querySelectorAll('.results a').length", "0");
    }

    [Theory]
    [InChromium]
    [InFirefox]
    public async Task A_card_is_graded_and_Back_returns_to_the_sitting(string browser)
    {
        await using var window = await OpenAsync(browser);
        await window.GoAsync("flashcards/review.html", "kind=dispute");

        await window.ClickAsync("#begin");
        var first = await window.TextAsync("#question");
        await window.PressAsync(" ", "3");
        await window.UntilAsync($"document.getElementById('question').innerText.trim() === {JsonSerializer.Serialize(first)}", "false");
        var second = await window.TextAsync("#question");
        await window.PressAsync(" ");
        await window.UntilAsync("document.getElementById('back').hidden", "false");
        await window.ClickAsync("#back a[href*='/disputes/']");
        await window.UntilAsync("location.pathname.includes('/disputes/')", "true");
        await window.BackAsync();

        await window.UntilAtAsync("flashcards/review.html");
        await window.UntilAsync("document.getElementById('start').hidden", "true");
        Assert.Equal(second, await window.TextAsync("#question"));
    }

    [Theory]
    [InChromium]
    [InFirefox]
    public async Task A_quiz_tells_at_once_what_is_right(string browser)
    {
        await using var window = await OpenAsync(browser);
        await window.GoAsync("quiz/becoming-partners.html", "seed=one");

        await window.UntilAsync("document.querySelectorAll('.quiz-question').length", "10");
        var right = await window.EvaluateAsync("document.querySelector('.quiz-key').dataset.right");
        await window.ClickAsync($".quiz-question input[value='{right}']");
        await window.UntilTextAsync("#quiz-score", "1 right, 1 of 10 answered.");
        Assert.StartsWith("Right.", await window.TextAsync(".quiz-told"), StringComparison.Ordinal);
    }

    [Theory]
    [InChromium]
    [InFirefox]
    public async Task The_chronology_is_narrowed_and_keeps_it_in_its_address(string browser)
    {
        await using var window = await OpenAsync(browser);
        await window.GoAsync("chronology/index.html");

        await window.ChooseAsync("#filter_least", "3");
        await window.UntilAsync("location.search", "?least=3");
        var essential = site.Guide.Chronology.Count(e => e.Fact.Importance == 3);
        await window.UntilTextAsync(".filter-count", $"{essential} of {site.Guide.Chronology.Count} entries.");
        await window.GoAsync("drawings/trade-by-year.html");
        Assert.Equal("true", await window.EvaluateAsync("document.querySelector('svg.chart').getBoundingClientRect().width > 300"));
    }

    private async Task<IWindow> OpenAsync(string browser) =>
        browser == "Firefox" ? await Firefox.OpenAsync(site.Address) : await ChromiumWindow.OpenAsync(site);
}
