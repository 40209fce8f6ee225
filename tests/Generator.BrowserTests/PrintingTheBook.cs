using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The bound book on paper: what the browser makes of its page breaks, running heads and page numbers.</summary>
public sealed partial class PrintingTheBook(BuiltSite site) : IClassFixture<BuiltSite>
{
    [PdfTheory]
    [InlineData("A4", 595)]
    [InlineData("Letter", 612)]
    public async Task Every_page_has_its_number_and_every_chapter_begins_one(string format, int width)
    {
        var pages = await PrintAsync(format, width);
        var titles = await TitlesAsync();

        Assert.True(pages.Count > 100, $"{pages.Count} pages");
        Assert.Equal(site.Guide.Chapters.Count, titles.Count);
        for (var page = 2; page <= pages.Count; page++)
            Assert.Equal(page.ToString(CultureInfo.InvariantCulture), pages[page - 1][^1]);
        foreach (var (title, number) in titles.Select((t, i) => (t, i + 1)))
        {
            var first = pages.FindIndex(p => p.Any(l => l.Equals($"CHAPTER {number}", StringComparison.OrdinalIgnoreCase)));
            Assert.True(first > 0, $"chapter {number} begins on no page");
            var lines = pages[first].SkipWhile(l => !l.StartsWith("CHAPTER", StringComparison.OrdinalIgnoreCase)).Skip(1);
            Assert.StartsWith(title, string.Join(' ', lines), StringComparison.Ordinal);
            Assert.InRange(pages[first].FindIndex(l => l.StartsWith("CHAPTER", StringComparison.OrdinalIgnoreCase)), 0, 1);
        }
    }

    [PdfFact]
    public async Task Running_heads_name_the_book_on_left_pages_and_the_chapter_on_right_ones()
    {
        var pages = await PrintAsync("A4", 595);
        var titles = await TitlesAsync();
        var heads = pages.Select(p => p[0]).ToList();
        var left = heads.Where((_, i) => i % 2 == 1).ToList();

        Assert.All(left, h => Assert.Equal(left[0], h));
        for (var (page, chapter) = (0, 0); page < pages.Count; page++)
        {
            if (pages[page].Any(l => l.Equals($"CHAPTER {chapter + 1}", StringComparison.OrdinalIgnoreCase)))
                chapter++;
            if (chapter > 0 && page % 2 == 0 && chapter < titles.Count)
                Assert.Equal($"{chapter} {titles[chapter - 1]}", Blanks().Replace(heads[page], " "));
        }

        Assert.Equal("Notes", heads[^(pages.Count % 2 == 1 ? 1 : 2)]);
    }

    [PdfFact]
    public async Task No_heading_is_the_last_line_of_a_page()
    {
        var pages = await PrintAsync("A4", 595);
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("book/index.html");
        var headings = await reader.Page.Locator(".chapter h3, .chapter h4").AllInnerTextsAsync();

        Assert.True(headings.Count > 50);
        Assert.All(pages.Skip(3), p => Assert.DoesNotContain(p[^2], headings));
    }

    [PdfFact]
    public async Task Nothing_of_the_screen_is_printed()
    {
        var pages = await PrintAsync("A4", 595);

        Assert.DoesNotContain(
            pages.SelectMany(p => p),
            l => l.Contains("Skip to the text", StringComparison.Ordinal) || l.Contains("Flashcards", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> TitlesAsync()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("book/index.html");
        return await reader.Page.Locator(".chapter-head h2").AllInnerTextsAsync();
    }

    /// <summary>The lines of each page, blank ones left out.</summary>
    private async Task<List<List<string>>> PrintAsync(string format, int width)
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("book/index.html");
        var file = Path.Combine(Directory.CreateTempSubdirectory("sinorussia-print-").FullName, "book.pdf");
        try
        {
            await reader.Page.PdfAsync(new PagePdfOptions { Path = file, Format = format, PreferCSSPageSize = true });
            Assert.Matches($@"Page size:\s+{width}", PdfTools.Run("pdfinfo", file));
            return [.. PdfTools.Run("pdftotext", "-layout", file, "-").TrimEnd('\f', '\n').Split('\f').Select(p =>
                p.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList())];
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
