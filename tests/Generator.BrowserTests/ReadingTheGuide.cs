using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Ways through the guide as readers take them.</summary>
public sealed class ReadingTheGuide(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task A_sentence_leads_to_its_fact_its_paragraph_and_back()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync("index.html");

        await page.Locator("main a[href='chapters/succession.html']").First.ClickAsync();
        await page.Locator("main a[href='../events/li-peng-yeltsin-new-york.html']").First.ClickAsync();
        Assert.Contains("January 2002", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("main a[href^='../sources/ding-1992.html']").First.ClickAsync();
        Assert.EndsWith("sources/ding-1992.html", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await page.Locator("main a[href='../events/li-peng-yeltsin-new-york.html']").First.ClickAsync();

        Assert.EndsWith("events/li-peng-yeltsin-new-york.html", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_first_tab_stop_skips_to_the_text()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("chapters/succession.html");

        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(
            "main",
            await reader.Page.EvaluateAsync<string>("document.activeElement.closest('main') ? 'main' : document.activeElement.outerHTML"));
    }

    [BrowserFact]
    public async Task Every_link_of_the_home_page_opens()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("index.html");
        var links = await reader.Page.Locator("a[href$='.html']").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.href))]");

        Assert.True(links.Length > 20);
        foreach (var link in links)
        {
            await reader.Page.GotoAsync(link);
            Assert.Equal(1, await reader.Page.Locator("h1").CountAsync());
        }
    }

    [BrowserFact]
    public async Task The_switch_of_the_theme_covers_no_link()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("index.html");

        for (var width = 320; width <= 1400; width += 40)
        {
            await reader.Page.SetViewportSizeAsync(width, 600);
            Assert.Empty(await reader.Page.Locator(".masthead a").EvaluateAllAsync<string[]>(
                """
                links => {
                  const own = document.querySelector('.theme-switch').getBoundingClientRect();
                  const covered = box => box.right > own.left && box.left < own.right && box.bottom > own.top && box.top < own.bottom;
                  return links.filter(a => covered(a.getBoundingClientRect())).map(a => a.textContent);
                }
                """));
        }
    }

    [BrowserFact]
    public async Task The_chosen_theme_stays()
    {
        await using var reader = await site.OpenAsync(scheme: ColorScheme.Light);
        var page = reader.Page;
        await reader.GoAsync("index.html");
        const string background = "getComputedStyle(document.body).backgroundColor";
        var light = await page.EvaluateAsync<string>(background);

        await page.Locator(".theme-switch").ClickAsync();
        var dark = await page.EvaluateAsync<string>(background);
        await reader.GoAsync("chapters/succession.html");

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await page.EvaluateAsync<string>(background));
    }
}
