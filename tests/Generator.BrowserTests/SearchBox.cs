using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The search field in the head of every page, from file://.</summary>
public sealed class SearchBox(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Page = "chapters/succession.html";

    [BrowserFact]
    public async Task A_slash_and_Ctrl_K_lead_into_it_and_results_come_as_one_types()
    {
        await using var reader = await site.OpenAsync();
        var (page, keyboard) = (reader.Page, reader.Page.Keyboard);
        await reader.GoAsync(Page);
        Assert.Equal(0, await IndexesAsync(page));

        await keyboard.PressAsync("/");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await keyboard.TypeAsync("gorb");
        await Assertions.Expect(Results(page).First).ToHaveTextAsync("Mikhail Gorbachev");
        Assert.Equal(1, await IndexesAsync(page));
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Results(page).First).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(Results(page)).ToHaveCountAsync(0);
        await page.Locator("h1").ClickAsync();
        await keyboard.PressAsync("Control+k");
        await keyboard.TypeAsync("珍寶島");
        await Assertions.Expect(Results(page).First).ToHaveTextAsync("Zhenbao (Damansky) Island");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("places/zhenbao-island.html$"));
    }

    [BrowserFact]
    public async Task Enter_leads_to_all_results()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("index.html");

        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("border treaty");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("search/index.html#q=border\\+treaty$"));
        await Assertions.Expect(reader.Page.Locator(".results a").Nth(8)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Where_nothing_is_found_it_says_so()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync(Page);

        await Field(reader.Page).FillAsync("qqqq");

        await Assertions.Expect(reader.Page.Locator(".find [role=status]")).ToHaveTextAsync("Nothing found for “qqqq”");
        Assert.True(await reader.Page.Locator(".found").IsVisibleAsync());
        Assert.Equal(0, await reader.Page.Locator(".found a").CountAsync());
    }

    [BrowserFact]
    public async Task The_slash_can_be_switched_off()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("search/index.html");
        await reader.Page.Locator("#search-shortcut").UncheckAsync();
        await reader.GoAsync(Page);

        await reader.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(reader.Page)).Not.ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Control+k");

        await Assertions.Expect(Field(reader.Page)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task On_a_phone_the_head_is_one_line_and_stays_and_field_and_menu_are_in_it()
    {
        await using var reader = await site.OpenAsync(375, touch: true);
        var page = reader.Page;
        await reader.GoAsync(Page);
        await page.EvaluateAsync("scrollTo(0, 4000)");

        var head = await page.EvaluateAsync<double[]>(
            "(r => [r.top, r.height])(document.querySelector('.masthead').getBoundingClientRect())");
        Assert.Equal(0, head[0]);
        Assert.InRange(head[1], 30, 60);
        await page.Locator(".menu-switch").TapAsync();
        await Assertions.Expect(page.Locator(".main-nav a").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".contents-switch").TapAsync();
        await page.Locator(".contents li li a").Last.TapAsync();
        Assert.False(await page.Locator(".contents").IsVisibleAsync());
        await Field(page).FillAsync("amur");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 375);
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_no_field_and_the_menu_opens()
    {
        await using var reader = await site.OpenAsync(375, scripts: false);
        await reader.GoAsync(Page);

        Assert.False(await Field(reader.Page).IsVisibleAsync());
        await reader.Page.Locator(".menu-switch").ClickAsync();
        Assert.True(await reader.Page.Locator(".main-nav a", new() { HasTextString = "Search" }).IsVisibleAsync());
    }

    private static ILocator Field(IPage page) => page.Locator(".find input");

    private static ILocator Results(IPage page) => page.Locator(".found a:not(.all)");

    private static Task<int> IndexesAsync(IPage page) =>
        page.EvaluateAsync<int>("document.querySelectorAll('script[src$=\"search-index.js\"]').length");
}
