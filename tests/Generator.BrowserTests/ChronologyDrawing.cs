using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// The drawing of the chronology: periods drawn closer on pages of their own, the whole on narrow screens, and steps by keyboard.
/// </summary>
public sealed class ChronologyDrawing(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Period = "the-split";
    private const string PeriodPath = "chronology/" + Period + ".html";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_title_of_a_period_leads_to_it_drawn_closer_with_and_without_scripts(bool scripts)
    {
        await using var reader = await site.OpenAsync(scripts: scripts);
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);

        await page.Locator($".drawing > .timeline.wide a[href$='/{Period}.html']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"chronology/{Period}[.]html$"));

        var ofPeriod = site.Guide.Chronology.Where(e => e.Period.Id == Period && (!scripts || e.Fact.Importance > 1)).Select(e => e.Fact.Id)
            .ToList();
        Assert.Equal(ofPeriod, await TimelinePage.ListedAsync(page));
        Assert.Equal(ofPeriod, await TimelinePage.DrawnAsync(page, "wide"));
        Assert.Equal(ofPeriod, await TimelinePage.DrawnAsync(page, "narrow"));
        Assert.True(await page.Locator(".drawing > .timeline.wide").IsVisibleAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "whole chronology" }).ClickAsync();
        await Assertions.Expect(page.Locator($"h2#{Period}")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_part_of_the_list_leads_to_its_period_and_periods_to_one_another()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);
        var periods = site.Guide.Corpus.Periods.Select(p => p.Id).Where(id => site.Guide.Chronology.Any(e => e.Period.Id == id)).ToList();

        await page.Locator($".of-period:has(#{periods[0]}) .closer a").ClickAsync();
        foreach (var period in periods)
        {
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"chronology/{period}[.]html$"));
            if (period != periods[^1])
                await page.Locator("a[rel=next]").ClickAsync();
        }

        Assert.Equal(0, await page.Locator("a[rel=next]").CountAsync());
        Assert.Equal($"../chronology/{periods[^2]}.html", await page.Locator("a[rel=prev]").GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task A_period_can_be_narrowed_down_and_its_details_shown()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.GotoAsync(site.Address(PeriodPath) + "?topic=border&least=1");

        var left = site.Guide.Chronology.Where(e => e.Period.Id == Period && e.Fact.Topics.Any(t => t.Id == "border"))
            .Select(e => e.Fact.Id).ToList();
        Assert.NotEmpty(left);
        Assert.Equal(left, await TimelinePage.ListedAsync(page));
        Assert.Equal(left, await TimelinePage.DrawnAsync(page, "wide"));
    }

    [BrowserFact]
    public async Task Narrow_screens_get_the_drawing_of_the_whole_on_demand()
    {
        await using var reader = await site.OpenAsync(320);
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);
        Assert.Equal(0, await page.Locator("main .timeline:visible").CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "The time line, drawn" }).ClickAsync();
        var drawing = page.Locator(".drawing > .timeline.narrow");
        Assert.True(await drawing.IsVisibleAsync());
        var drawn = await drawing.Locator("a:is([data-fact], [data-facts])").EvaluateAllAsync<string[]>(
            "links => links.flatMap(a => (a.dataset.fact || a.dataset.facts).split(' '))");
        Assert.Equal(site.Guide.Chronology.Where(e => e.Fact.Importance > 1).Select(e => e.Fact.Id).Order(), drawn.Order());

        var mark = drawing.Locator("a.mark").First;
        var id = await mark.GetAttributeAsync("data-fact");
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#the_list [id='{id}']")).ToBeInViewportAsync();
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
        Assert.Equal(
            await page.Locator(".drawing > .timeline.wide a:is([data-fact], [data-facts]):not([hidden])").CountAsync(), seen.Count);
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
    [InlineData(TimelinePage.Path, 1280, "wide", "ArrowDown", "ArrowUp")]
    [InlineData(PeriodPath, 320, "narrow", "ArrowRight", "ArrowLeft")]
    public async Task Arrows_across_lead_to_the_nearest_of_the_next_topic(string path, int width, string form, string there, string back)
    {
        await using var reader = await site.OpenAsync(width);
        var page = reader.Page;
        await reader.GoAsync(path);
        await FirstMark(page, form).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        var topics = site.Guide.Corpus.Topics.Select(t => t.Id).ToList();
        var lanes = new List<int> { await LaneAsync() };

        for (var steps = 0; steps < topics.Count; steps++)
        {
            await page.Keyboard.PressAsync(there);
            lanes.Add(await LaneAsync());
        }

        // In Home's lane it may not begin at the first; from there every lane that holds a mark comes once, and the last one stays.
        var drawn = site.Guide.Chronology.Where(e => e.Fact.Importance > 1 && (path == TimelinePage.Path || e.Period.Id == Period))
            .Select(e => topics.IndexOf(e.Topic.Id)).Distinct().Order().Where(l => l >= lanes[0]).ToList();
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
        "([key, altKey]) => !document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: "
            + "true }))", new object[]
        {
            key, alt,
        });
}
