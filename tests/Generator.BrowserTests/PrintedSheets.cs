using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Worksheets, maps of causes, tables and the glossary on paper.</summary>
public sealed partial class PrintedSheets(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task A_worksheet_has_its_key_on_pages_of_its_own(string format)
    {
        await using var reader = await site.OpenAsync();
        foreach (var chapter in site.Guide.Corpus.Chapters)
        {
            await reader.GoAsync($"worksheets/{chapter.Id}.html");
            var all = await PagesAsync(reader, format);
            await reader.Page.EvaluateAsync("document.querySelector('.worksheet-key').remove()");
            var exercises = await PagesAsync(reader, format);

            Assert.InRange(exercises, 1, 3);
            Assert.InRange(all - exercises, 1, 2);
        }
    }

    [BrowserFact]
    public async Task The_key_shows_on_paper_what_a_screen_folds()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("worksheets/succession.html");
        var answer = reader.Page.Locator(".worksheet-key li").First;

        await Microsoft.Playwright.Assertions.Expect(answer).ToBeHiddenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Microsoft.Playwright.Assertions.Expect(answer).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_map_of_causes_of_the_whole_guide_stands_on_two_pages(string format)
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("causes/index.html");

        Assert.InRange(await PagesAsync(reader, format), 1, 2);
    }

    [BrowserTheory]
    [InlineData("treaties-compared", 2)]
    [InlineData("names-of-the-partnership", 1)]
    [InlineData("steps-of-the-border", 1)]
    [InlineData("promised-and-done", 1)]
    [InlineData("vetoes", 1)]
    public async Task A_table_is_a_handout(string table, int pages)
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync($"tables/{table}.html");

        Assert.InRange(await PagesAsync(reader, "A4"), 1, pages);
    }

    private static async Task<int> PagesAsync(Reader reader, string format) =>
        MediaBox().Count(Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { Format = format, PreferCSSPageSize = true })));

    [GeneratedRegex(@"/MediaBox \[")]
    private static partial Regex MediaBox();
}
