using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Home page and contents tell what has been read, learned and is due; it goes along with the progress of the review.</summary>
public sealed class WhereTheReaderIs(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Chapter = "chapters/becoming-partners.html";

    [BrowserFact]
    public async Task A_new_reader_is_told_nothing()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("index.html");

        await Expect(reader.Page.Locator("#where")).ToBeHiddenAsync();
        await Expect(reader.Page.Locator(".stands:visible")).ToHaveCountAsync(0);
        Assert.Null(await reader.Page.EvaluateAsync<string?>("localStorage.getItem('flashcards:sinorussia')"));
    }

    [BrowserFact]
    public async Task Reading_and_learning_are_told_by_chapter_and_one_goes_on_where_one_was()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.Clock.InstallAsync(new() { TimeDate = ReviewPage.Noon });
        await reader.GoAsync(Chapter);
        await ReadAsync(page, "opening");
        await ReadAsync(page, "in-the-shadow-of-the-west");
        await page.Locator(".practice .is-shown .practice-show").First.ClickAsync();
        await page.Locator(".practice .is-shown .practice-remembered").First.ClickAsync();

        foreach (var contents in new[] { "index.html", "chapters/index.html" })
        {
            await reader.GoAsync(contents);
            await Expect(page.Locator("li[data-chapter='becoming-partners'] .stands")).ToHaveTextAsync(
                new System.Text.RegularExpressions.Regex("^read 2 of 6 parts · learned 0 of \\d+ cards · 1 due$"));
            await Expect(page.Locator(".stands:visible")).ToHaveCountAsync(1);
            await Expect(page.Locator("#where-due b")).ToHaveTextAsync("1");
            await Accessibility.CheckAsync(page);
        }

        await page.Locator("#where-continue").ClickAsync();
        Assert.EndsWith(Chapter + "#why-1996", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task What_was_read_is_carried_to_another_browser_with_the_progress()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.Clock.InstallAsync(new() { TimeDate = ReviewPage.Noon });
        await reader.GoAsync(Chapter);
        await ReadAsync(reader.Page, "opening");
        var saved = (await reader.Page.EvaluateAsync<string>("localStorage.getItem('flashcards:sinorussia')"))!;
        Assert.Equal("opening", JsonNode.Parse(saved)!["reading"]!["becoming-partners"]!["place"]!.GetValue<string>());

        await using var other = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(other);
        await review.TakeInAsync(saved);
        await other.GoAsync("index.html");

        await Expect(other.Page.Locator("li[data-chapter='becoming-partners'] .stands")).ToContainTextAsync("read 1 of 6 parts");
    }

    [BrowserFact]
    public async Task Whoever_scrolls_past_has_not_read()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.Clock.InstallAsync(new() { TimeDate = ReviewPage.Noon });
        await reader.GoAsync(Chapter);
        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        // The window has to notice before its clock runs on.
        await page.WaitForTimeoutAsync(300);
        await page.Clock.RunForAsync(5000);

        await reader.GoAsync("index.html");
        await Expect(page.Locator("#where")).ToBeHiddenAsync();
    }

    private static async Task ReadAsync(IPage page, string part)
    {
        var end = page.Locator($".told[data-part='{part}'] > :last-child");
        await end.EvaluateAsync("e => e.scrollIntoView({ block: 'center' })");
        for (
            var i = 0; i < 40
                && !await page.EvaluateAsync<bool>(
                    "part => (localStorage.getItem('flashcards:sinorussia') || '').includes(`\"place\":\"${part}\"`)", part); i++)
        {
            await page.WaitForTimeoutAsync(50);
            await page.Clock.RunForAsync(500);
        }
    }
}
