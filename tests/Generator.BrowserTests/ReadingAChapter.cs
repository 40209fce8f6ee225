using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What helps readers to keep their place, to point others to it, and to cite it.</summary>
public sealed class ReadingAChapter(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Chapter = "chapters/succession.html";

    [BrowserFact]
    public async Task The_contents_mark_the_part_that_is_read()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(Chapter);
        var current = page.Locator(".contents a[aria-current='location']");
        Assert.Equal(0, await current.CountAsync());

        foreach (var part in new[] { "#two-days", "#part-people", "#part-summary" })
        {
            await page.Locator(part).EvaluateAsync("e => e.scrollIntoView()");
            await Assertions.Expect(current).ToHaveAttributeAsync("href", part);
            Assert.Equal(1, await current.CountAsync());
            var box = (await current.BoundingBoxAsync())!;
            Assert.InRange(box.Y, 0, 900 - box.Height);
        }

        await page.EvaluateAsync("scrollTo(0, 0)");
        await Assertions.Expect(current).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_contents_stay_beside_the_text_and_are_complete_without_scripts()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        var page = reader.Page;
        await reader.GoAsync(Chapter);
        var listed = await page.Locator(".contents li ul a").EvaluateAllAsync<string[]>("all => all.map(a => a.hash.slice(1))");
        var parts = await page.Locator("main h2[id]").EvaluateAllAsync<string[]>("all => all.map(h => h.id)");

        Assert.Equal(parts.Where(p => p != "part-notes"), listed);
        await page.Locator(".contents li ul a").Last.ClickAsync();
        var head = (await page.Locator(".masthead").BoundingBoxAsync())!;
        Assert.InRange((await page.Locator(".contents").BoundingBoxAsync())!.Y, head.Height - 1, head.Height + 30);
    }

    [BrowserFact]
    public async Task A_heading_gives_its_address()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.GoAsync(Chapter);
        var anchor = page.Locator("#two-days + .anchor");
        Assert.Equal("0", await anchor.EvaluateAsync<string>("a => getComputedStyle(a).opacity"));

        await page.Locator("#two-days").HoverAsync();
        Assert.Equal("1", await anchor.EvaluateAsync<string>("a => getComputedStyle(a).opacity"));
        await anchor.ClickAsync();

        Assert.Equal(site.Address(Chapter) + "#two-days", page.Url);
        await Assertions.Expect(page.Locator("#announcement")).ToHaveTextAsync("Link copied");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task A_heading_is_a_place_to_go_to_without_scripts()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync(Chapter);

        await reader.Page.Locator("#part-people + .anchor").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#part-people", reader.Page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(Chapter)]
    [InlineData("events/li-peng-yeltsin-new-york.html")]
    public async Task Citations_can_be_copied(string address)
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.GoAsync(address);
        Assert.False(await page.Locator(".cite pre").First.IsVisibleAsync());
        await page.Locator(".cite summary").ClickAsync();

        await Accessibility.CheckAsync(page);
        await page.Locator(".cite button").Nth(1).ClickAsync();

        await Assertions.Expect(page.Locator("#announcement")).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("@misc{sinorussia-", copied, StringComparison.Ordinal);
        Assert.Equal(await page.Locator(".cite pre").First.TextContentAsync(), copied);
    }

    [BrowserFact]
    public async Task Where_nothing_can_be_copied_the_citation_is_selected()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await reader.GoAsync(Chapter);
        await page.Locator(".cite summary").ClickAsync();

        await page.Locator(".cite button").First.ClickAsync();

        await Assertions.Expect(page.Locator(".cite button").First).ToHaveTextAsync("Selected");
        Assert.Equal(
            await page.Locator(".cite p:not(.label)").InnerTextAsync(), await page.EvaluateAsync<string>("getSelection().toString()"));
    }

    [BrowserFact]
    public async Task Without_scripts_the_citation_opens_and_shows_no_dead_button()
    {
        await using var reader = await site.OpenAsync(width: 320, scripts: false);
        await reader.GoAsync(Chapter);

        await reader.Page.Locator(".cite summary").ClickAsync();

        Assert.True(await reader.Page.Locator(".cite pre").First.IsVisibleAsync());
        Assert.False(await reader.Page.Locator(".cite button").First.IsVisibleAsync());
        Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
    }

    [BrowserFact]
    public async Task A_line_tells_how_far_one_has_read_unless_motion_is_unwelcome()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        const string line = "getComputedStyle(document.querySelector('.chapter'), '::before')";
        await reader.GoAsync(Chapter);
        Assert.Equal("none", await page.EvaluateAsync<string>($"{line}.content"));

        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await page.EvaluateAsync("scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' })");
        var half = await WidthAsync();
        await page.EvaluateAsync("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");

        Assert.InRange(half, 0.3, 0.8);
        Assert.InRange(await WidthAsync(), 0.99, 1);

        async Task<double> WidthAsync()
        {
            await page.WaitForTimeoutAsync(100);
            return await page.EvaluateAsync<double>($"new DOMMatrix({line}.transform).a");
        }
    }

    [BrowserFact]
    public async Task The_chosen_theme_is_there_before_anything_is_drawn()
    {
        await using var reader = await site.OpenAsync(scheme: ColorScheme.Light);
        var page = reader.Page;
        await reader.GoAsync("index.html");
        await page.Locator(".theme-switch").ClickAsync();
        await page.AddInitScriptAsync(
            "new MutationObserver(() => { if (document.body) window.themeAtFirst ??= document.documentElement.dataset.theme ?? 'none'; "
                + "}).observe(document, { childList: true, subtree: true })");

        await reader.GoAsync(Chapter);

        Assert.Equal("dark", await page.EvaluateAsync<string>("window.themeAtFirst"));
    }
}
