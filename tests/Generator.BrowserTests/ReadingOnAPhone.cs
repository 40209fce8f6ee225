using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A window of 375 by 667 pixels, and a reader who taps.</summary>
public sealed class ReadingOnAPhone(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task Every_chapter_begins_on_the_first_screen()
    {
        await using var reader = await site.OpenAsync(375, touch: true);
        await reader.Page.SetViewportSizeAsync(375, 667);
        foreach (var chapter in site.Guide.Chapters)
        {
            await reader.GoAsync($"chapters/{chapter.Chapter.Id}.html");
            var line = await reader.Page.EvaluateAsync<double>("document.querySelector('.opening > p').getClientRects()[0].top");
            Assert.True(line + 30 < 667, $"{chapter.Chapter.Id}: {line}");
        }
    }

    [BrowserFact]
    public async Task The_contents_are_within_reach_at_every_point()
    {
        await using var reader = await site.OpenAsync(375, touch: true);
        var page = reader.Page;
        await reader.GoAsync("chapters/succession.html");
        foreach (var place in new[] { "0", "document.body.scrollHeight / 2", "document.body.scrollHeight" })
        {
            await page.EvaluateAsync($"scrollTo({{ top: {place}, behavior: 'instant' }})");
            await page.Locator(".contents-switch").TapAsync();
            Assert.True(await page.Locator(".contents .current li a").First.IsVisibleAsync());
            await page.Keyboard.PressAsync("Escape");
        }
    }

    [BrowserFact]
    public async Task No_list_needs_two_taps()
    {
        await using var reader = await site.OpenAsync(375, touch: true);
        foreach (var (address, link) in new[]
        {
            ("people/index.html", "main .fact-line a"), ("events/treaty-signed-2001.html", "main .facts a"),
            ("search/index.html#q=amur", ".results a"),
            ("chronology/on-this-day.html", "main .fact-line a"),
        })
        {
            await reader.Page.GotoAsync(site.Address(address.Split('#')[0]) + address[address.Split('#')[0].Length..]);
            var first = reader.Page.Locator(link).First;
            var target = await first.EvaluateAsync<string>("a => a.href");
            await first.TapAsync();
            await Assertions.Expect(reader.Page).ToHaveURLAsync(target);
        }
    }
}
