using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The drawing of the chronology: one period drawn closer, and steps by keyboard.</summary>
public sealed class ChronologyDrawing(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Period = "the-split";

    [BrowserFact]
    public async Task The_title_of_a_period_draws_it_closer_and_escape_goes_back()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);
        var title = page.Locator($".drawing > .timeline.wide a[href='#{Period}']:not(.mark, .counted)");

        await title.ClickAsync();
        Assert.EndsWith($"index.html?period={Period}", page.Url, StringComparison.Ordinal);
        Assert.Equal((Period, "The split"), (await page.Locator("#filter_period").InputValueAsync(), await page.Locator("#the_zoom b").InnerTextAsync()));
        Assert.False(await title.IsVisibleAsync());
        Assert.Equal(await OfPeriodAsync(page), await ShownCloserAsync(page));
        Assert.Equal("Back to the whole time line", await page.EvaluateAsync<string>("document.activeElement.innerText"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(title).ToBeFocusedAsync();
        Assert.EndsWith("index.html", page.Url, StringComparison.Ordinal);
        Assert.False(await page.Locator("#the_zoom").IsVisibleAsync());
        Assert.True(await page.Locator($"details[data-period={Period}] .timeline").CountAsync() > 0);
    }

    [BrowserFact]
    public async Task A_period_drawn_closer_stands_in_the_address_and_button_and_choice_lead_back()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.GotoAsync(site.Address(TimelinePage.Path) + $"?period={Period}");
        Assert.Equal(await OfPeriodAsync(page), await ShownCloserAsync(page));

        await page.Locator("#filter_period").SelectOptionAsync("normal-again");
        Assert.Equal("Normalisation", await page.Locator("#the_zoom b").InnerTextAsync());
        Assert.True(await page.Locator($"details[data-period={Period}]").IsVisibleAsync());
        await page.Locator("#the_zoom button").ClickAsync();

        Assert.True(await page.Locator(".drawing > .timeline.wide").IsVisibleAsync());
        Assert.Equal("", await page.Locator("#filter_period").InputValueAsync());
    }

    [BrowserFact]
    public async Task A_closer_drawing_shows_only_what_is_left()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.GotoAsync(site.Address(TimelinePage.Path) + $"?topic=border&period={Period}");

        var shown = await ShownCloserAsync(reader.Page);
        Assert.NotEmpty(shown);
        Assert.Equal(await OfPeriodAsync(reader.Page), shown);
    }

    [BrowserFact]
    public async Task Without_scripts_the_title_of_a_period_leads_to_the_list()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync(TimelinePage.Path);

        await reader.Page.Locator($".drawing > .timeline.wide a[href='#{Period}']:not(.mark, .counted)").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex($"#{Period}$"));
        await Assertions.Expect(reader.Page.Locator($"h2#{Period}")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Arrows_step_along_the_time_through_all_that_is_drawn()
    {
        await using var reader = await site.OpenAsync();
        var (page, keyboard) = (reader.Page, reader.Page.Keyboard);
        await page.GotoAsync(site.Address(TimelinePage.Path) + "?topic=border");
        var left = await TimelinePage.ListedAsync(page);
        await FirstMark(page, "wide").FocusAsync();

        await keyboard.PressAsync("Home");
        Assert.Equal(left[0], await TimelinePage.FocusedAsync(page));
        var seen = new List<string>();
        for (var previous = ""; await TimelinePage.FocusedAsync(page) is var here && here != previous; previous = here)
        {
            seen.Add(here);
            await keyboard.PressAsync("ArrowRight");
        }

        Assert.Equal(seen, left.Where(seen.Contains));
        Assert.Equal(await page.Locator(".drawing > .timeline.wide a:is([data-fact], [data-facts]):not([hidden])").CountAsync(), seen.Count);
        await keyboard.PressAsync("ArrowLeft");
        Assert.Equal(seen[^2], await TimelinePage.FocusedAsync(page));
        await keyboard.PressAsync("End");
        Assert.Equal(seen[^1], await TimelinePage.FocusedAsync(page));
        await keyboard.PressAsync("Home");
        Assert.Equal(seen[0], await TimelinePage.FocusedAsync(page));
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"#{seen[0]}$"));
    }

    [BrowserTheory]
    [InlineData(1280, "wide", "ArrowDown", "ArrowUp")]
    [InlineData(320, "narrow", "ArrowRight", "ArrowLeft")]
    public async Task Arrows_across_lead_to_the_nearest_of_the_next_topic(int width, string form, string there, string back)
    {
        await using var reader = await site.OpenAsync(width);
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);
        await FirstMark(page, form).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        var topics = site.Guide.Book.Topics.Select(t => t.Id).ToList();
        var lanes = new List<int> { await LaneAsync() };

        for (var steps = 0; steps < topics.Count; steps++)
        {
            await page.Keyboard.PressAsync(there);
            lanes.Add(await LaneAsync());
        }

        // In Home's lane it may not begin at the first; from there every lane that holds a mark comes once, and the last one stays.
        var drawn = site.Guide.Chronology.Select(e => topics.IndexOf(e.Topic.Id)).Distinct().Order().Where(l => l >= lanes[0]).ToList();
        Assert.Equal(drawn, lanes.Distinct());
        await page.Keyboard.PressAsync(back);
        Assert.Equal(drawn[^2], await LaneAsync());

        async Task<int> LaneAsync()
        {
            var id = await TimelinePage.FocusedAsync(page);
            return topics.IndexOf(site.Guide.Chronology.Single(e => e.Fact.Id == id).Topic.Id);
        }
    }

    [BrowserFact]
    public async Task Keys_elsewhere_are_left_alone()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);

        await page.Locator("#the_list .headline a").First.FocusAsync();
        foreach (var key in new[] { "ArrowRight", "ArrowDown", "Home", "End" })
            Assert.False(await IsSwallowedAsync(page, key), key);
        await FirstMark(page, "wide").FocusAsync();
        Assert.True(await IsSwallowedAsync(page, "ArrowRight"));
        Assert.False(await IsSwallowedAsync(page, "PageDown"));
        Assert.False(await IsSwallowedAsync(page, "ArrowRight", alt: true));
    }

    private static ILocator FirstMark(IPage page, string form) => page.Locator($".drawing > .timeline.{form} a.mark:not([hidden])").First;

    private static async Task<bool> IsSwallowedAsync(IPage page, string key, bool alt = false) => await page.EvaluateAsync<bool>(
        "([key, altKey]) => !document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }))", new object[] { key, alt });

    /// <summary>Ids that the list shows of the period.</summary>
    private async Task<List<string>> OfPeriodAsync(IPage page)
    {
        var ofPeriod = site.Guide.Chronology.Where(e => e.Period.Id == Period).Select(e => e.Fact.Id).ToHashSet();
        return [.. (await TimelinePage.ListedAsync(page)).Where(ofPeriod.Contains)];
    }

    /// <summary>Ids of the period's own entries that the drawing in the place of the whole one shows or counts.</summary>
    private static async Task<List<string>> ShownCloserAsync(IPage page) =>
        [.. await page.Locator("#the_zoom .timeline.wide:visible a:is([data-fact], [data-facts]):not([hidden])").EvaluateAllAsync<string[]>(
            $$"""
            links => {
              const ids = links.flatMap(a => (a.dataset.fact || a.dataset.facts).split(' '));
              return Array.from(document.querySelectorAll('#the_list .period:has(#{{Period}}) .fact-line:not([hidden])'), i => i.id).filter(id => ids.includes(id));
            }
            """)];
}
