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

    /// <summary>Of A4 between its margins, in CSS pixels.</summary>
    private const int WidthOfText = 658;

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
    /// Prose is what is told and its summary; head, aims, what to know before, questions, reading and notes are the half that may be added.
    /// </summary>
    [BrowserFact]
    public async Task A_chapter_takes_little_more_than_its_prose()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.Page.SetViewportSizeAsync(WidthOfText, 1000);
        var (all, prose) = (0.0, 0.0);
        foreach (var chapter in site.Guide.Corpus.Chapters)
        {
            await reader.GoAsync($"chapters/{chapter.Id}.html");
            var height = await reader.Page.EvaluateAsync<double>("document.body.getBoundingClientRect().height");
            var told = await reader.Page.Locator(".chapter > :is(.told, .summary)").EvaluateAllAsync<double>(
                "parts => parts.at(-1).getBoundingClientRect().bottom - parts[0].getBoundingClientRect().top");
            log.WriteLine($"{chapter.Id}: {height:0} px, prose {told:0} px, {height / told:0.00}");
            (all, prose) = (all + height, prose + told);
        }

        Assert.True(all <= prose * MostOfProse, $"{all:0} px, prose {prose:0} px, {all / prose:0.00}");
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
