using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The search page as readers use it, from file://.</summary>
public sealed class Searching(BuiltSite site, ITestOutputHelper log) : IClassFixture<BuiltSite>
{
    private const string Search = "search/index.html";

    /// <summary>
    /// Each query is typed into the page afresh; how long the page took to show its results, and where the right page is not the first, is
    /// written to the log.
    /// </summary>
    [BrowserFact]
    public async Task Queries_of_the_table_find_the_right_page_first_and_always_among_the_first_three()
    {
        var rows = SearchQueries.All();
        await using var reader = await site.OpenAsync();
        await reader.GoAsync(Search);
        var (notFirst, notThere, times) = (new List<string>(), new List<string>(), new List<double>());
        foreach (var (query, expected) in rows)
        {
            var found = await FindAsync(reader.Page, query);
            times.Add(double.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture));
            var place = expected == SearchQueries.Nothing ? found.Length - 1 : Array.IndexOf(found, $"../{expected}.html") - 1;
            if (place == 0)
                continue;
            (
                place is 1 or 2 && expected != SearchQueries.Nothing ? notFirst : notThere).Add(
                    $"{query}: expected {expected}, found {string.Join(' ', found.Skip(1))}");
        }

        times.Sort();
        log.WriteLine(
            FormattableString.Invariant($"{rows.Count} queries; median {times[times.Count / 2]:F1} ms, longest {times[^1]:F1} ms"));
        log.WriteLine(string.Join('\n', notFirst));
        Assert.True(rows.Count >= 300);
        Assert.True(notThere.Count == 0, string.Join('\n', notThere));
        Assert.True(notFirst.Count * 20 <= rows.Count, string.Join('\n', notFirst));
    }

    [BrowserFact]
    public async Task Every_page_is_found_by_its_title()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync(Search);

        var lost = await reader.Page.EvaluateAsync<string[]>(
            """
            () => studyGuide.search.load().then(index => index.documents.filter(document =>
              !studyGuide.search.find(index, document.title + ' ')
                  .results.slice(0, 3).some(result => result.document === document)).map(document => document.title))
            """);

        Assert.Empty(lost);
    }

    /// <summary>How long it took, then the first three results as the page links them.</summary>
    private static Task<string[]> FindAsync(IPage page, string query) => page.EvaluateAsync<string[]>(
        """
        query => {
          const field = document.getElementById('search-query');
          const start = performance.now();
          field.value = query;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          const links = Array.from(document.querySelectorAll('.results a')).slice(0, 3);
          return [String(performance.now() - start), ...links.map(link => link.getAttribute('href'))];
        }
        """, query);

    [BrowserFact]
    public async Task Every_page_leads_to_it()
    {
        await using var reader = await site.OpenAsync(375);
        await reader.GoAsync("chapters/succession.html");

        await reader.Page.Locator(".menu-switch").ClickAsync();
        await reader.Page.Locator(".main-nav a", new() { HasTextString = "Search" }).ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("search/index.html$"));
        await Assertions.Expect(reader.Page.Locator(".search-field input")).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("amur");

        Assert.Equal("Amur", await reader.Page.Locator(".results a").First.InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_keyboard_alone_finds_opens_and_begins_anew()
    {
        await using var reader = await site.OpenAsync();
        var (page, keyboard) = (reader.Page, reader.Page.Keyboard);
        await reader.GoAsync(Search);

        await keyboard.TypeAsync("gorbachev");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        Assert.Equal(await TextOf(page, 1), await Focused(page));
        await keyboard.PressAsync("ArrowUp");
        Assert.Equal(await TextOf(page, 0), await Focused(page));
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("Enter");
        Assert.Equal(await TextOf(page, 0), await Focused(page));
        await keyboard.PressAsync("Escape");
        Assert.Equal(("", 0), (await Field(page).InputValueAsync(), await page.Locator(".results li").CountAsync()));
        await keyboard.TypeAsync("gorbachev");
        await keyboard.PressAsync("Enter");
        Assert.Equal("Mikhail Gorbachev", await Focused(page));
        await keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("people/mikhail-gorbachev.html$"));
    }

    [BrowserFact]
    public async Task What_is_typed_and_chosen_stands_in_the_address_and_comes_back()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync(Search);

        await Field(page).FillAsync("珍宝岛");
        await page.Locator("#search-kind").SelectOptionAsync("event");
        var address = page.Url;
        await page.Locator(".results a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("events/border-war-1969.html$"));
        await page.GoBackAsync();
        Assert.Equal(
            (address, "珍宝岛", "event"),
            (page.Url, await Field(page).InputValueAsync(), await page.Locator("#search-kind").InputValueAsync()));
        Assert.Equal("1 page for “珍宝岛”.", await page.Locator(".search-count").InnerTextAsync());

        // A choice is a step of its own.
        await page.GoBackAsync();
        Assert.Equal(("珍宝岛", ""), (await Field(page).InputValueAsync(), await page.Locator("#search-kind").InputValueAsync()));
        Assert.Equal(2, await page.Locator(".results li").CountAsync());

        await using var other = await site.OpenAsync();
        await other.Page.GotoAsync(address);
        Assert.Equal(1, await other.Page.Locator(".results li").CountAsync());
    }

    [BrowserFact]
    public async Task Kind_and_period_leave_what_they_count()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.Page.GotoAsync(site.Address(Search) + "#q=treaty");
        var all = await Shown(page);

        await page.Locator("#search-kind").SelectOptionAsync("document");
        var documents = await Shown(page);
        Assert.Equal($"Documents ({documents})", await page.Locator("#search-kind option:checked").InnerTextAsync());
        Assert.Equal(documents, await page.Locator(".results .to-document").CountAsync());
        await page.Locator("#search-period").SelectOptionAsync("the-split");
        var ofTheSplit = await Shown(page);
        await page.Locator("#search-kind").SelectOptionAsync("source");

        Assert.True(all > documents && documents > ofTheSplit && ofTheSplit > 0, $"{all} {documents} {ofTheSplit}");
        Assert.Equal(0, await page.Locator(".results li").CountAsync());
        Assert.StartsWith(
            "No page of this kind and period", await page.Locator(".search-count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("status", await page.Locator(".search-count").GetAttributeAsync("role"));
    }

    [BrowserFact]
    public async Task A_result_shows_what_it_is_and_marks_what_was_looked_for()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;

        await reader.Page.GotoAsync(site.Address(Search) + "#q=珍宝");
        var first = page.Locator(".results li").First;
        Assert.Equal(["珍", "宝"], await first.Locator("mark").AllInnerTextsAsync());
        Assert.Equal("zh", await first.Locator("[lang]").GetAttributeAsync("lang"));
        await reader.GoAsync("index.html");
        await reader.Page.GotoAsync(site.Address(Search) + "#q=gorbachov speaking");

        Assert.Equal(["Gorbachev", "speaks"], await page.Locator(".results a").First.Locator("mark").AllInnerTextsAsync());
        Assert.Contains("Event · 28 July 1986", await page.Locator(".results li").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("not in the documents", await page.Locator(".results li").First.Locator(".badge").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Many_results_come_in_two_parts()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.Page.GotoAsync(site.Address(Search) + "#q=russia");
        var all = await Shown(page);
        Assert.Equal(40, await page.Locator(".results li").CountAsync());

        await page.Locator(".search-more button").ClickAsync();

        Assert.Equal(all, await page.Locator(".results li").CountAsync());
        Assert.Equal(await TextOf(page, 40), await Focused(page));

        // Whoever comes back from a result finds all of them again.
        await page.Locator(".results a").Nth(80).ClickAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".results li")).ToHaveCountAsync(all);
    }

    [BrowserFact]
    public async Task Where_nothing_is_found_the_indexes_are_offered()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.Page.GotoAsync(site.Address(Search) + "#q=qqqq");

        Assert.Equal("Nothing found for “qqqq”. The indexes below list everything.", await page.Locator(".search-count").InnerTextAsync());
        Assert.True(await page.Locator(".search-indexes").IsVisibleAsync());
        await Field(page).FillAsync("gorbahcev");
        Assert.StartsWith("Nothing holds “gorbahcev”.", await page.Locator(".search-count").InnerTextAsync(), StringComparison.Ordinal);
        await Field(page).FillAsync("the of");
        Assert.Equal("“the of” has no word to look for.", await page.Locator(".search-count").InnerTextAsync());
        await Field(page).FillAsync("amur");
        Assert.False(await page.Locator(".search-indexes").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_it_says_so_and_leads_to_every_index()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync(Search);

        Assert.Contains("this page needs scripts", await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await reader.Page.Locator("form").IsVisibleAsync());
        Assert.Equal(13, await reader.Page.Locator(".search-indexes a").CountAsync());
    }

    [BrowserFact]
    public async Task Results_are_accessible_and_fit_in_light_and_dark_wide_and_narrow()
    {
        var looks = new[]
        {
            (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Light), (320, ColorScheme.Dark),
        };
        foreach (var (width, scheme) in looks)
        {
            foreach (var state in new[] { "#q=gorbachov", "#q=中国&kind=term", "#q=qqqq" })
            {
                await using var reader = await site.OpenAsync(width, scheme);
                await reader.Page.GotoAsync(site.Address(Search) + state);
                Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
                await reader.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
                var violations = await reader.Page.EvaluateAsync<string[]>(
                    """
                    async () => {
                      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                      const result = await axe.run({ runOnly: { type: 'tag', values: tags }, preload: false });
                      return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`));
                    }
                    """);
                Assert.True(violations.Length == 0, $"{width} {scheme} {state}\n{string.Join('\n', violations)}");
            }
        }
    }

    private static ILocator Field(IPage page) => page.Locator("#search-query");

    private static async Task<string> TextOf(IPage page, int result) => await page.Locator(".results a").Nth(result).InnerTextAsync();

    private static async Task<string> Focused(IPage page) => await page.EvaluateAsync<string>("document.activeElement.innerText");

    /// <summary>How many pages the page says that it shows.</summary>
    private static async Task<int> Shown(IPage page) =>
        int.Parse((await page.Locator(".search-count").InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
