using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SinoRussia.Generator.Dates;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The entries by the day of the year, at a set time.</summary>
public sealed class OnThisDay(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Path = "chronology/on-this-day.html";

    [BrowserFact]
    public async Task Today_is_marked_in_the_readers_own_calendar()
    {
        // Ten in the evening of the 26th in London is the 27th in Shanghai.
        await using var reader = await site.OpenAsync(zone: "Asia/Shanghai");
        await OpenAsync(reader, new DateTime(2026, 12, 26, 22, 0, 0, DateTimeKind.Utc));
        var (page, heading) = (reader.Page, reader.Page.Locator("#day_12_27"));

        Assert.Equal("Today, 27 December", await page.Locator("#the_day").InnerTextAsync());
        Assert.Equal("27 December today", await heading.InnerTextAsync());
        Assert.Equal("date", await heading.GetAttributeAsync("aria-current"));
        Assert.Equal(1, await page.Locator("[aria-current=date]").CountAsync());
        await page.Locator("#the_day a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#day_12_27$"));
        await Assertions.Expect(heading).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_day_without_an_entry_leads_to_the_next_one()
    {
        await using var reader = await site.OpenAsync();
        await OpenAsync(reader, new DateTime(2026, 1, 2, 12, 0, 0, DateTimeKind.Utc));

        Assert.Equal("Nothing is listed for today. Next: 9 January", await reader.Page.Locator("#the_day").InnerTextAsync());
        Assert.Equal("#day_01_09", await reader.Page.Locator("#the_day a").GetAttributeAsync("href"));
        Assert.Equal(0, await reader.Page.Locator("[aria-current=date]").CountAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_every_day_is_there_and_nothing_is_said_of_today()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync(Path);
        var known = site.Guide.Chronology.Where(e => e.Fact.Date!.Set is null).Select(e => e.Fact.Date!.Start as EdtfEnd.Known)
            .Count(start => start is { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false });

        Assert.Equal(known, await reader.Page.Locator(".fact-line").CountAsync());
        Assert.Equal(12, await reader.Page.Locator("h2").CountAsync());
        Assert.False(await reader.Page.Locator("#the_day").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Is_accessible_with_today_marked()
    {
        await using var reader = await site.OpenAsync(width: 320, scheme: ColorScheme.Dark);
        await OpenAsync(reader, new DateTime(2026, 12, 27, 12, 0, 0, DateTimeKind.Utc));

        Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        await Accessibility.CheckAsync(reader.Page);
    }

    private static async Task OpenAsync(Reader reader, DateTime at)
    {
        await reader.Page.Clock.SetFixedTimeAsync(at);
        await reader.GoAsync(Path);
    }
}
