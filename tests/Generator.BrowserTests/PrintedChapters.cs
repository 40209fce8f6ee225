using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Chapters, their essentials and their quizzes on paper.</summary>
public sealed partial class PrintedChapters(BuiltSite site, ITestOutputHelper log) : IClassFixture<BuiltSite>
{
    private const double MostOfProse = 1.5;

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_essentials_of_every_chapter_stand_on_two_pages(string format)
    {
        await using var reader = await site.OpenAsync();
        foreach (var chapter in site.Guide.Corpus.Chapters)
        {
            await reader.GoAsync($"evening/{chapter.Id}.html");
            Assert.True(await PagesAsync(reader, format) <= 2, $"{chapter.Id} on {format}");
        }
    }

    /// <summary>
    /// Head, what to know before, summary, questions, reading and notes are the half that may be added; what a screen asks is not printed.
    /// </summary>
    [BrowserFact]
    public async Task A_chapter_takes_little_more_than_its_prose()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var (all, prose) = (0, 0);
        foreach (var chapter in site.Guide.Corpus.Chapters)
        {
            await reader.GoAsync($"chapters/{chapter.Id}.html");
            var pages = await PagesAsync(reader, "A4");
            await reader.Page.EvaluateAsync(
                "document.querySelector('.chapter').replaceChildren(...document.querySelectorAll('.chapter .told'))");
            var ofProse = await PagesAsync(reader, "A4");
            log.WriteLine($"{chapter.Id}: {pages} pages, prose {ofProse}");
            (all, prose) = (all + pages, prose + ofProse);
            // What is begun counts as a page, on both sides.
            Assert.True(
                pages <= Math.Ceiling(ofProse * MostOfProse) + 1, $"{chapter.Id}: {pages} pages, of which the prose takes {ofProse}");
        }

        Assert.True(all <= prose * MostOfProse, $"{all} pages, prose {prose}");
    }

    [BrowserFact]
    public async Task Every_question_of_a_quiz_has_its_number_before_it()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync($"quiz/{site.Guide.Corpus.Chapters[0].Id}.html");

        var numbers = await reader.Page.Locator(".quiz-question:visible legend")
            .EvaluateAllAsync<string[]>("legends => legends.map(l => getComputedStyle(l, '::before').content)");

        Assert.Equal(10, numbers.Length);
        Assert.All(numbers, n => Assert.Equal("counter(question) \". \"", n));
    }

    private static async Task<int> PagesAsync(Reader reader, string format) =>
        MediaBox().Count(Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { Format = format, PreferCSSPageSize = true })));

    [GeneratedRegex(@"/MediaBox \[")]
    private static partial Regex MediaBox();
}
