using Microsoft.Playwright;
using SinoRussia.Generator.Study;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The controls over the time line: what they leave, where they lead, and what the address keeps of them.</summary>
public sealed class ChronologyFilters(BuiltSite site) : IClassFixture<BuiltSite>
{
    /// <summary>The list is to be read: its titles have the colour of the text, in every list of the guide.</summary>
    [BrowserFact]
    public async Task Titles_of_entries_have_the_colour_of_the_text()
    {
        await using var reader = await site.OpenAsync();
        foreach (var address in new[] { "chronology/index.html", "people/index.html", "chronology/on-this-day.html" })
        {
            await reader.GoAsync(address);
            Assert.Equal("1", await reader.Page.EvaluateAsync<string>(
                """
                () => {
                  const colour = element => getComputedStyle(element).color;
                  const others = Array.from(document.querySelectorAll('main .fact-line a[href]:not(.note a)'))
                      .filter(a => colour(a) !== colour(document.body));
                  return others.length === 0 ? '1' : others[0].textContent;
                }
                """));
        }
    }

    [BrowserFact]
    public async Task The_usual_view_leaves_details_out_and_a_control_shows_them()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);

        var usual = Expected(_ => true);
        Assert.InRange(usual.Count, 1, site.Guide.Chronology.Count - 1);
        Assert.Equal(usual, await TimelinePage.ListedAsync(page));
        Assert.Equal(usual, await TimelinePage.DrawnAsync(page, "wide"));
        Assert.Equal($"{usual.Count} of {site.Guide.Chronology.Count} entries.", await page.Locator(".filter-count").InnerTextAsync());

        await page.Locator("#filter_least").SelectOptionAsync("1");

        Assert.Equal(site.Guide.Chronology.Select(e => e.Fact.Id), await TimelinePage.ListedAsync(page));
        Assert.EndsWith("?least=1", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_address_of_a_detail_shows_it()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        var detail = site.Guide.Chronology.First(e => e.Fact.Importance == 1).Fact.Id;

        await page.GotoAsync(site.Address(TimelinePage.Path) + "#" + detail);
        await Assertions.Expect(page.Locator($"[id='{detail}']")).ToBeInViewportAsync();

        await reader.GoAsync(TimelinePage.Path);
        await page.EvaluateAsync("id => { location.hash = id; }", detail);
        await Assertions.Expect(page.Locator($"[id='{detail}']")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_topic_leaves_its_entries_in_the_list_and_in_every_drawing()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);
        await page.Locator("#filter_topic").SelectOptionAsync("border");

        var left = Expected(e => e.Fact.Topics.Any(t => t.Id == "border"));
        Assert.Equal(left, await TimelinePage.ListedAsync(page));
        Assert.Equal(left, await TimelinePage.DrawnAsync(page, "wide"));
        Assert.Equal($"{left.Count} of {site.Guide.Chronology.Count} entries.", await page.Locator(".filter-count").InnerTextAsync());
        Assert.Equal("status", await page.Locator(".filter-count").GetAttributeAsync("role"));
    }

    [BrowserFact]
    public async Task Choices_add_up_and_what_nothing_is_left_of_goes()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);

        await page.Locator("#filter_actor").SelectOptionAsync("jiang-zemin");
        await page.Locator("#filter_least").SelectOptionAsync("3");

        var left = site.Guide.Chronology.Where(
            e => e.Fact.Importance == 3 && e.Fact.People.Concat(e.Fact.OwnReferences).Any(p => p.Id == "jiang-zemin")).ToList();
        Assert.NotEmpty(left);
        Assert.Equal(left.Select(e => e.Fact.Id), await TimelinePage.ListedAsync(page));
        var periods = left.Select(e => e.Period.Id).Distinct().ToList();
        Assert.Equal(
            periods,
            await page.Locator("#the_list .of-period:not([hidden]) > h2").EvaluateAllAsync<string[]>("heads => heads.map(h => h.id)"));
        Assert.Equal(
            periods.Select(p => "#" + p),
            await page.Locator(".jump li:not([hidden]) a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"));
        Assert.Equal(
            left.Select(e => e.Fact.Date!.Earliest!.Value.Year).Distinct().Count(),
            await page.Locator("#the_list .of-period:not([hidden]) section.year:not([hidden])").CountAsync());
    }

    [BrowserFact]
    public async Task Counts_of_marks_without_room_count_what_is_left_and_lead_there()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);

        await page.Locator("#filter_least").SelectOptionAsync("3");

        var groups = await page.Locator(".timeline a[data-facts]").EvaluateAllAsync<string[]>(
            """
            links => links.map(a => {
              const left = a.dataset.facts.split(' ').filter(id => !document.getElementById(id).hidden);
              if (left.length === 0) return a.hasAttribute('hidden') ? 'right' : 'shown though empty';
              const said = [a.querySelector('text').textContent, a.querySelector('title').textContent.split(' ')[0]];
              const goal = document.querySelector(a.getAttribute('href')).closest('.year');
              return !a.hasAttribute('hidden') && said.every(s => s === String(left.length))
                  && goal.contains(document.getElementById(left[0]))
                      ? 'right' : a.outerHTML;
            })
            """);
        Assert.NotEmpty(groups);
        Assert.All(groups, g => Assert.Equal("right", g));
    }

    [BrowserFact]
    public async Task The_address_keeps_what_was_chosen()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.GotoAsync(site.Address(TimelinePage.Path) + "#the_data");
        await page.Locator("#filter_topic").SelectOptionAsync("border");
        await page.Locator("#filter_least").SelectOptionAsync("3");
        var (address, left) = (page.Url, await TimelinePage.ListedAsync(page));
        Assert.EndsWith("index.html?topic=border&least=3#the_data", address, StringComparison.Ordinal);

        await page.ReloadAsync();
        Assert.Equal(left, await TimelinePage.ListedAsync(page));
        await page.Locator("#the_list .fact-line:not([hidden]) .headline a").First.ClickAsync();
        await Assertions.Expect(page.Locator("article")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".filter-count")).ToContainTextAsync($"{left.Count} of ");
        Assert.Equal((address, "border"), (page.Url, await page.Locator("#filter_topic").InputValueAsync()));

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        Assert.EndsWith("index.html?least=1#the_data", page.Url, StringComparison.Ordinal);
        Assert.Equal(site.Guide.Chronology.Count, (await TimelinePage.ListedAsync(page)).Count);
        Assert.False(await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Values_that_no_field_offers_are_none()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.GotoAsync(site.Address(TimelinePage.Path) + "?topic=cookery&actor=&least=9&colour=red");

        Assert.StartsWith(
            $"{Expected(_ => true).Count} of ", await reader.Page.Locator(".filter-count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(
            ["", "", ""], await reader.Page.Locator(".filters select").EvaluateAllAsync<string[]>("fields => fields.map(f => f.value)"));
    }

    [BrowserTheory]
    [InlineData("1996")]
    [InlineData("1996-04")]
    [InlineData("1996-4-26")]
    [InlineData("April 1996")]
    [InlineData(" 26  april 1996 ")]
    [InlineData("Apr. 26, 1996")]
    [InlineData("26.4.1996")]
    [InlineData("26/04/1996")]
    [InlineData("1996年4月26日")]
    public async Task A_date_leads_to_the_first_entry_from_then_on(string typed)
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);
        var day = typed.Contains("26", StringComparison.Ordinal)
            ? new Dates.Day(1996, 4, 26)
            : typed == "1996"
            ? new Dates.Day(1996, 1, 1)
            : new Dates.Day(1996, 4, 1);

        await page.Locator("#filter_date").FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");

        var first = site.Guide.Chronology.First(e => e.Fact.Importance > 1 && e.Fact.Date!.Earliest?.CompareTo(day) >= 0);
        Assert.Equal(first.Fact.Id, await page.EvaluateAsync<string>("document.activeElement.closest('.fact-line').id"));
        await Assertions.Expect(page.Locator($"[id='{first.Fact.Id}']")).ToBeInViewportAsync();
        Assert.Equal($"{first.Fact.Date!.InWords()}: {first.Fact.Title}", await page.Locator("#filter_dates").InnerTextAsync());
        Assert.Equal("status", await page.Locator("#filter_dates").GetAttributeAsync("role"));
    }

    [BrowserTheory]
    [InlineData("soon", "Write a year, a month or a day, such as 1996, 1996-04, April 1996 or 26 April 1996.")]
    [InlineData("31 April 1996", "Write a year, a month or a day, such as 1996, 1996-04, April 1996 or 26 April 1996.")]
    [InlineData("1996-13", "Write a year, a month or a day, such as 1996, 1996-04, April 1996 or 26 April 1996.")]
    [InlineData("", "Write a year, a month or a day, such as 1996, 1996-04, April 1996 or 26 April 1996.")]
    [InlineData("9999", "Nothing listed begins on that date or later.")]
    public async Task A_date_that_leads_nowhere_says_so(string typed, string said)
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(TimelinePage.Path);

        await page.Locator("#filter_date").FillAsync(typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go" }).ClickAsync();

        Assert.Equal(said, await page.Locator("#filter_dates").InnerTextAsync());
        Assert.Equal(typed == "9999" ? "false" : "true", await page.Locator("#filter_date").GetAttributeAsync("aria-invalid"));
    }

    [BrowserFact]
    public async Task Dates_lead_only_to_what_is_left()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await page.GotoAsync(site.Address(TimelinePage.Path) + "?topic=border");

        await page.Locator("#filter_date").FillAsync("1700");
        await page.Keyboard.PressAsync("Enter");

        var first = site.Guide.Chronology.First(
            e => e.Fact.Importance > 1 && e.Fact.Date!.Earliest?.Year >= 1700 && e.Fact.Topics.Any(t => t.Id == "border"));
        Assert.Equal(first.Fact.Id, await page.EvaluateAsync<string>("document.activeElement.closest('.fact-line').id"));
    }

    [BrowserFact]
    public async Task Without_scripts_the_list_is_whole_and_nothing_is_offered_that_would_not_work()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.Page.GotoAsync(site.Address(TimelinePage.Path) + "?topic=border");

        Assert.Equal(site.Guide.Chronology.Select(e => e.Fact.Id), await TimelinePage.ListedAsync(reader.Page));
        Assert.Equal(0, await reader.Page.Locator("main :is(button, select, input):visible").CountAsync());
        Assert.False(await reader.Page.Locator("#the_keys").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Controls_do_not_print()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.GotoAsync(site.Address(TimelinePage.Path) + "?topic=border");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await reader.Page.Locator("main :is(button, select, input):visible").CountAsync());
    }

    [BrowserFact]
    public async Task Is_accessible_and_fits_with_controls_in_use()
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (320, ColorScheme.Dark) })
        {
            var addresses = new[]
            {
                TimelinePage.Path + "?topic=border&least=1", TimelinePage.Path + "?actor=li-peng",
                "chronology/the-split.html?topic=border",
            };
            foreach (var address in addresses)
            {
                await using var reader = await site.OpenAsync(width, scheme);
                await reader.Page.GotoAsync(site.Address(address.Split('?')[0]) + "?" + address.Split('?')[1]);
                await reader.Page.Locator("#filter_date").FillAsync("soon");
                await reader.Page.Keyboard.PressAsync("Enter");
                Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
                await Accessibility.CheckAsync(reader.Page);
            }
        }
    }

    /// <summary>What is left of the usual view.</summary>
    private List<string> Expected(Func<ChronologyEntry, bool> fits) =>
        [.. site.Guide.Chronology.Where(e => e.Fact.Importance > 1 && fits(e)).Select(e => e.Fact.Id)];
}
