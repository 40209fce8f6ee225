using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A quiz is drawn by the seed in the address, tells at once why an answer is right or wrong, and prints with its key.</summary>
public sealed class TakingAQuiz(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserTheory]
    [InlineData("quiz/becoming-partners.html")]
    [InlineData("quiz/index.html")]
    public async Task Whoever_has_the_address_has_the_same_ten_questions(string page)
    {
        await using var reader = await site.OpenAsync();
        await using var other = await site.OpenAsync(width: 375);
        await reader.GoAsync(page, "seed=class-7b");
        await other.GoAsync(page, "seed=class-7b");

        var questions = await reader.Page.Locator(".quiz-question").AllInnerTextsAsync();
        Assert.Equal(10, questions.Count);
        Assert.Equal(questions, await other.Page.Locator(".quiz-question").AllInnerTextsAsync());

        await reader.Page.Locator("#quiz-new").ClickAsync();
        Assert.DoesNotContain("class-7b", reader.Page.Url, StringComparison.Ordinal);
        Assert.NotEqual(questions, await reader.Page.Locator(".quiz-question").AllInnerTextsAsync());
        await reader.Page.Locator("#quiz-seed").FillAsync("class-7b");
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(questions, await reader.Page.Locator(".quiz-question").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task An_answer_is_told_at_once_and_counts_once()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync("quiz/becoming-partners.html", "seed=one");
        var rights = await page.Locator(".quiz-key").EvaluateAllAsync<string[]>("keys => keys.map(key => key.dataset.right)");
        var (first, second) = (page.Locator(".quiz-question").First, page.Locator(".quiz-question").Nth(1));

        await first.Locator($"input[value='{rights[0]}']").ClickAsync();
        await Expect(first.Locator(".quiz-told")).ToContainTextAsync("Right.");
        await Expect(page.Locator("#quiz-score")).ToHaveTextAsync("1 right, 1 of 10 answered.");
        await Expect(first.Locator("input:enabled")).ToHaveCountAsync(0);

        var wrong = rights[1] == "A" ? "B" : "A";
        await second.Locator("label").Filter(new() { Has = page.Locator($"input[value='{wrong}']") }).ClickAsync();
        await Expect(second.Locator(".quiz-told")).ToContainTextAsync($"Wrong; right is {rights[1]}.");
        await Expect(second.Locator(".quiz-told")).ToContainTextAsync(
            (await page.Locator($".quiz-key >> nth=1 >> [data-letter='{wrong}']").TextContentAsync())!.Trim());
        await Expect(second.Locator(".quiz-told")).ToContainTextAsync("Source: ");
        await Expect(page.Locator("#quiz-score")).ToHaveTextAsync("1 right, 2 of 10 answered.");
        await Accessibility.CheckAsync(page);
    }

    [BrowserFact]
    public async Task Arrow_keys_choose_and_enter_decides()
    {
        await using var reader = await site.OpenAsync();
        var page = reader.Page;
        await reader.GoAsync("quiz/becoming-partners.html", "seed=one");
        var first = page.Locator(".quiz-question").First;
        await first.Locator("input").First.FocusAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(first.Locator("input").Nth(1)).ToBeCheckedAsync();
        await Expect(first.Locator(".quiz-told")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Enter");

        await Expect(first.Locator(".quiz-told")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task It_prints_ten_questions_and_the_key()
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync("quiz/becoming-partners.html", "seed=one");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(reader.Page.Locator("#quiz-bar")).ToBeHiddenAsync();
        Assert.Equal(10, await reader.Page.Locator(".quiz-question:visible").CountAsync());
        Assert.Equal(
            await reader.Page.Locator(".quiz-question").EvaluateAllAsync<string[]>("all => all.map(q => q.dataset.id)"),
            await reader.Page.Locator(".quiz-key").EvaluateAllAsync<string[]>("all => all.map(q => q.dataset.id)"));
    }

    [BrowserFact]
    public async Task Without_scripts_a_chapter_shows_all_questions_with_the_key_folded()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync("quiz/becoming-partners.html");
        Assert.InRange(await reader.Page.Locator(".quiz-question").CountAsync(), 11, 200);
        await Expect(reader.Page.Locator(".quiz-key").First).ToBeHiddenAsync();
        await reader.Page.Locator("#quiz-keys summary").ClickAsync();
        await Expect(reader.Page.Locator(".quiz-key").First).ToBeVisibleAsync();

        await reader.GoAsync("quiz/index.html");
        await Expect(reader.Page.Locator("#no-script")).ToBeVisibleAsync();
    }
}
