using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The cards that say what a link leads to.</summary>
public sealed class PreviewsOfLinks(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Chapter = "chapters/succession.html";
    private const string Person = ".told a.to-person";
    private const string Event = ".told a.to-event";

    [BrowserFact]
    public async Task Hover_shows_what_the_link_leads_to_and_what_it_rests_on()
    {
        await using var reader = await site.OpenAsync();
        var card = await OpenByHoverAsync(reader, "events/li-peng-yeltsin-new-york.html", "main a[href$='people/boris-yeltsin.html']");

        var text = await card.InnerTextAsync();
        Assert.Contains("Boris Yeltsin", text, StringComparison.Ordinal);
        Assert.Matches("(?s)PERSON.*Sources:.*¶ ?[0-9]+|(?s)Person.*Sources:.*¶ ?[0-9]+", text);
        Assert.Equal(
            "preview", await reader.Page.Locator("main a[href$='people/boris-yeltsin.html']").First.GetAttributeAsync("aria-describedby"));
        Assert.Equal("ru", await card.Locator(".native span").First.GetAttributeAsync("lang"));

        await card.Locator(".preview-sources a").ClickAsync();
        Assert.EndsWith("people/boris-yeltsin.html#part-sources", reader.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_card_stays_under_the_pointer_and_goes_when_the_pointer_leaves()
    {
        await using var reader = await site.OpenAsync();
        var card = await OpenByHoverAsync(reader, Chapter, Person);

        await card.HoverAsync();
        await reader.Page.WaitForTimeoutAsync(600);
        Assert.Equal(1, await card.CountAsync());

        await reader.Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Escape_closes_it_until_the_pointer_comes_again()
    {
        await using var reader = await site.OpenAsync();
        var card = await OpenByHoverAsync(reader, Chapter, Person);

        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await card.CountAsync());
        var box = (await reader.Page.Locator(Person).First.BoundingBoxAsync())!;
        await reader.Page.Mouse.MoveAsync(box.X + 4, box.Y + 4);
        await reader.Page.WaitForTimeoutAsync(600);
        Assert.Equal(0, await card.CountAsync());

        await reader.Page.Mouse.MoveAsync(2, 2);
        await reader.Page.Locator(Person).First.HoverAsync();
        await Assertions.Expect(card).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Focus_shows_it_without_a_further_tab_stop_and_Escape_leaves_focus_alone()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(Chapter);
        var card = page.Locator(".preview");
        await TabToAsync(page, Person);
        await Assertions.Expect(card).ToHaveCountAsync(1);
        var here = await page.EvaluateAsync<string>("document.activeElement.href");

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await card.CountAsync());
        Assert.Equal(here, await page.EvaluateAsync<string>("document.activeElement.href"));

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(card).ToHaveCountAsync(1);
        Assert.False(await page.EvaluateAsync<bool>("!!document.activeElement.closest('.preview')"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("document.activeElement.matches('main a') && !document.activeElement.closest('.preview')"));
    }

    [BrowserFact]
    public async Task The_first_tap_shows_it_the_second_follows()
    {
        await using var reader = await site.OpenAsync(width: 320, touch: true);
        var page = reader.Page;
        await reader.GoAsync(Chapter);
        var card = page.Locator(".preview");
        var link = page.Locator(Event).First;
        var address = await link.EvaluateAsync<string>("a => a.href");

        await TapAsync(link);
        await Assertions.Expect(card).ToHaveCountAsync(1);
        Assert.Equal(site.Address(Chapter), page.Url);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        Assert.NotEmpty(await page.Locator("#announcement").InnerTextAsync());
        await TapAsync(page.Locator("h1"));
        Assert.Equal(0, await card.CountAsync());

        await TapAsync(link);
        await Assertions.Expect(card).ToHaveCountAsync(1);
        await TapAsync(link);
        await Assertions.Expect(page).ToHaveURLAsync(address);
    }

    [BrowserFact]
    public async Task A_tap_on_the_cards_own_title_follows_too()
    {
        await using var reader = await site.OpenAsync(width: 320, touch: true);
        await reader.GoAsync(Chapter);
        var link = reader.Page.Locator(Event).First;
        var address = await link.EvaluateAsync<string>("a => a.href");

        await TapAsync(link);
        await TapAsync(reader.Page.Locator(".preview-title a"));

        await Assertions.Expect(reader.Page).ToHaveURLAsync(address);
    }

    [BrowserFact]
    public async Task Links_to_chapters_and_sources_follow_at_the_first_tap()
    {
        await using var reader = await site.OpenAsync(width: 320, touch: true);
        await reader.GoAsync("chapters/war-in-ukraine.html");

        await TapAsync(reader.Page.Locator("main a.to-source").First);

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex(@"/sources/[a-z0-9-]+\.html$"));
    }

    [BrowserFact]
    public async Task It_is_never_stuck_after_going_back()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        var card = await OpenByHoverAsync(reader, Chapter, Person);
        await page.Locator(Person).First.ClickAsync();
        await page.Mouse.MoveAsync(2, 2);
        await page.GoBackAsync();
        Assert.Equal(site.Address(Chapter), page.Url);
        Assert.Equal(0, await card.CountAsync());

        // A page that is kept in memory is not loaded again: it must have closed the card when it was left.
        await page.Locator(Person).First.HoverAsync();
        await Assertions.Expect(card).ToHaveCountAsync(1);
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        Assert.Equal(0, await card.CountAsync());
        Assert.Null(await page.Locator(Person).First.GetAttributeAsync("aria-describedby"));
    }

    [BrowserFact]
    public async Task It_closes_when_its_link_is_scrolled_away_or_the_window_is_left()
    {
        await using var reader = await site.OpenAsync();
        var card = await OpenByHoverAsync(reader, Chapter, Person);
        await reader.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(card).ToHaveCountAsync(0);

        card = await OpenByHoverAsync(reader, Chapter, Person);
        await reader.Page.EvaluateAsync("dispatchEvent(new Event('blur'))");
        Assert.Equal(0, await card.CountAsync());
    }

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task An_open_card_is_accessible(int width, ColorScheme scheme)
    {
        await using var reader = await site.OpenAsync(width, scheme);
        await OpenByHoverAsync(reader, "disputes/when-the-split-began.html", "main a[class^='to-']:not(.to-source, .to-chapter)");

        await Accessibility.CheckAsync(reader.Page);
        Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
    }

    [BrowserFact]
    public async Task Every_kind_of_fact_has_one()
    {
        await using var reader = await site.OpenAsync();
        var kinds = new[]
        {
            "events", "people", "organisations", "documents", "places", "terms", "figures", "positions", "assessments", "disputes",
        };
        foreach (var kind in kinds)
        {
            var card = await OpenByHoverAsync(reader, $"{kind}/index.html", "main .fact-line a");
            var title = await reader.Page.Locator("main .fact-line a").First.InnerTextAsync();
            Assert.Equal(title, await card.Locator(".preview-title").InnerTextAsync());
        }
    }

    /// <summary>
    /// Taps, and taps again when the page got no click: on a busy machine a tap can take so long that the browser takes it for a long
    /// press.
    /// </summary>
    private static async Task TapAsync(ILocator target)
    {
        const string clicked = "the page got a click";
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            await target.EvaluateAsync(
                "(_, words) => addEventListener('click', () => console.log(words), { capture: true, once: true })", clicked);
            try
            {
                await target.Page.RunAndWaitForConsoleMessageAsync(
                    () => target.TapAsync(), new() { Predicate = m => m.Text == clicked, Timeout = 3000 });
                return;
            }
            catch (TimeoutException)
            {
                // The next attempt is to be the only one that counts.
                await target.Page.Keyboard.PressAsync("Escape");
            }
        }

        Assert.Fail("four taps gave no click");
    }

    private static async Task<ILocator> OpenByHoverAsync(Reader reader, string page, string link)
    {
        await reader.GoAsync(page);
        await reader.Page.Locator(link).First.HoverAsync();
        var card = reader.Page.Locator(".preview");
        await Assertions.Expect(card).ToHaveCountAsync(1);
        return card;
    }

    /// <summary>Presses the tab key until the first element that the selector finds has focus.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 100; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(selector).First.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
        }

        Assert.Fail($"100 tab stops do not reach {selector}");
    }
}
