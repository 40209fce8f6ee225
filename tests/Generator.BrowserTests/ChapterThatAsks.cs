using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A chapter asks its cards behind its sections, on the reader's own schedule.</summary>
public sealed class ChapterThatAsks(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Chapter = "chapters/becoming-partners.html";
    private const string Shown = ".practice-card.is-shown";

    [BrowserFact]
    public async Task What_is_answered_joins_the_schedule_of_the_review_and_is_marked_in_the_margin()
    {
        await using var reader = await OpenAsync();
        var (page, set) = (reader.Page, reader.Page.Locator(".practice").First);
        var key = await set.Locator(".practice-list > li").First.GetAttributeAsync("data-key");
        await Expect(page.Locator(".practice-mark")).ToHaveCountAsync(0);

        await AnswerAsync(set, remembered: true);

        var kept = await KeptAsync(page);
        Assert.Equal("learning", kept["cards"]![key!]!["state"]!.GetValue<string>());
        Assert.Equal($"[{Noon(0)},\"{key}\",3,\"new\",0]", kept["log"]![0]!.ToJsonString());
        await Expect(page.Locator("#practice-said")).ToHaveTextAsync("Remembered: comes back in 10 min.");
        await Expect(page.Locator(".practice-mark")).ToHaveTextAsync("Learned here, due today");
        await Expect(set.Locator(".practice-dot").First).ToHaveAttributeAsync("aria-label", "Question 1: learning, due today");

        await page.Clock.SetFixedTimeAsync(Day(1));
        await reader.GoAsync("flashcards/review.html");
        await Expect(page.Locator("#count-learning")).ToHaveTextAsync("1");
        await page.Locator("#begin").ClickAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("3");
        await reader.GoAsync(Chapter);
        await Expect(page.Locator(".practice-mark")).ToContainTextAsync("due ");
        await Expect(page.Locator(".practice-mark")).Not.ToContainTextAsync("today");
        await Expect(set.Locator(".practice-dot").First).ToHaveAttributeAsync("data-state", "known");
        Assert.DoesNotContain("is-shown", await set.Locator(".practice-card").First.GetAttributeAsync("class"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_card_comes_again_on_the_day_when_it_is_due()
    {
        await using var reader = await OpenAsync();
        var (page, set) = (reader.Page, reader.Page.Locator(".practice").First);
        foreach (var day in new[] { 0, 1 })
        {
            await page.Clock.SetFixedTimeAsync(Day(day));
            await reader.GoAsync(Chapter);
            await AnswerAsync(set, remembered: true);
        }

        var due = DateTimeOffset.FromUnixTimeMilliseconds(
            (await KeptAsync(page))["cards"]!.AsObject().First().Value!["due"]!.GetValue<long>());
        await page.Clock.SetFixedTimeAsync(due.UtcDateTime.AddDays(-1));
        await reader.GoAsync(Chapter);
        await Expect(set.Locator(".practice-dot").First).ToHaveAttributeAsync("data-state", "known");

        await page.Clock.SetFixedTimeAsync(due.UtcDateTime);
        await reader.GoAsync(Chapter);
        await Expect(set.Locator(".practice-dot").First).ToHaveAttributeAsync("data-state", "due");
        await Expect(set.Locator(".practice-card").First).ToHaveClassAsync("practice-card is-shown");
    }

    [BrowserFact]
    public async Task A_forgotten_card_comes_again_behind_the_next_section_and_the_layout_stays()
    {
        await using var reader = await OpenAsync();
        var page = reader.Page;
        var (first, second) = (page.Locator(".practice").First, page.Locator(".practice").Nth(1));
        var question = await first.Locator($"{Shown} .practice-asked").InnerTextAsync();
        var before = await second.Locator(".practice-dot").CountAsync();
        var height = await HeightAsync(page);

        await AnswerAsync(first, remembered: false);

        await Expect(second.Locator(".practice-dot")).ToHaveCountAsync(before + 1);
        Assert.Equal(height, await HeightAsync(page));
        for (var i = 0; i < before; i++)
        {
            await AnswerAsync(second, remembered: true);
            Assert.Equal(height, await HeightAsync(page));
        }

        await Expect(second.Locator($"{Shown} .practice-asked")).ToHaveTextAsync(question);
        await Expect(second.Locator($"{Shown} .practice-again")).ToBeVisibleAsync();
        await AnswerAsync(second, remembered: true);
        await Expect(second.Locator($"{Shown} .practice-result")).ToContainTextAsync("Nothing is left to ask here.");
        Assert.Equal(height, await HeightAsync(page));
    }

    [BrowserFact]
    public async Task An_answer_given_by_mistake_is_undone_with_what_followed_from_it()
    {
        await using var reader = await OpenAsync();
        var (page, set) = (reader.Page, reader.Page.Locator(".practice").First);
        var before = await page.Locator(".practice-dot").CountAsync();
        await AnswerAsync(set, remembered: false);
        await Expect(page.Locator(".practice-dot")).ToHaveCountAsync(before + 1);

        await set.Locator(".practice-dot").First.ClickAsync();
        await set.Locator($"{Shown} .practice-undo").ClickAsync();

        await Expect(page.Locator(".practice-dot")).ToHaveCountAsync(before);
        await Expect(set.Locator($"{Shown} .practice-show")).ToBeFocusedAsync();
        var kept = await KeptAsync(page);
        Assert.Empty(kept["cards"]!.AsObject());
        Assert.Empty(kept["log"]!.AsArray());
        await Expect(page.Locator(".practice-mark")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Readers_choose_all_essential_or_none_and_the_choice_is_kept()
    {
        await using var reader = await OpenAsync();
        var page = reader.Page;
        var all = await page.Locator(".practice-dot").CountAsync();
        var essential = await page.Locator(".practice-list > li[data-importance='3']").CountAsync();
        Assert.InRange(essential, 1, all - 1);

        await page.GetByLabel("essential only").CheckAsync();
        Assert.Equal(essential, await page.Locator(".practice-dot:visible").CountAsync());

        await page.ReloadAsync();
        Assert.Equal(essential, await page.Locator(".practice-dot:visible").CountAsync());
        await page.GetByLabel("none", new() { Exact = true }).CheckAsync();
        await Expect(page.Locator(".practice:visible")).ToHaveCountAsync(0);
        await Expect(page.Locator("#practice-choice")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_card_reviewed_in_another_window_is_not_graded_a_second_time()
    {
        await using var reader = await OpenAsync();
        var set = reader.Page.Locator(".practice").First;
        await set.Locator($"{Shown} .practice-show").ClickAsync();
        var other = await reader.Page.Context.NewPageAsync();
        await other.Clock.SetFixedTimeAsync(Day(0).AddSeconds(1));
        await other.GotoAsync(reader.Page.Url);
        await AnswerAsync(other.Locator(".practice").First, remembered: true);

        // Windows are told of one another late; either way the card has one review.
        var button = set.Locator($"{Shown} .practice-remembered");
        if (await button.IsVisibleAsync() && (await KeptAsync(reader.Page))["log"]!.AsArray().Count == 1)
            await set.Locator(".practice-card").First.EvaluateAsync("card => card.querySelector('[data-grade=\"3\"]').click()");

        Assert.Single((await KeptAsync(reader.Page))["log"]!.AsArray());
        await Expect(set.Locator(".practice-dot").First).ToHaveAttributeAsync("data-state", "known");
    }

    [BrowserFact]
    public async Task Everything_can_be_done_from_the_keyboard()
    {
        await using var reader = await OpenAsync();
        var (page, set) = (reader.Page, reader.Page.Locator(".practice").First);
        await set.Locator($"{Shown} .practice-show").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(set.Locator($"{Shown} .practice-remembered")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(set.Locator($"{Shown} .practice-show")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(set.Locator($"{Shown} .practice-forgotten")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");

        Assert.Equal([1, 3], (await KeptAsync(page))["log"]!.AsArray().Select(line => line![2]!.GetValue<int>()).Order());
        await Accessibility.CheckAsync(page);
    }

    [BrowserFact]
    public async Task A_tap_does_on_a_phone_what_a_click_does()
    {
        await using var reader = await site.OpenAsync(width: 375, touch: true);
        await reader.Page.Clock.SetFixedTimeAsync(Day(0));
        await reader.GoAsync(Chapter);
        var set = reader.Page.Locator(".practice").First;

        await set.Locator($"{Shown} .practice-show").TapAsync();
        await set.Locator($"{Shown} .practice-remembered").TapAsync();

        Assert.Single((await KeptAsync(reader.Page))["log"]!.AsArray());
        Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 375);
        await Accessibility.CheckAsync(reader.Page);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_scripts_or_storage_the_questions_stand_with_their_answers_folded(bool scripts)
    {
        await using var reader = await site.OpenAsync(scripts: scripts);
        var page = reader.Page;
        if (scripts)
            await page.AddInitScriptAsync(ReviewPage.Blocked);
        await reader.GoAsync(Chapter);
        var first = page.Locator(".practice-list details").First;

        await Expect(first.Locator(".answer")).ToBeHiddenAsync();
        await first.Locator("summary").ClickAsync();
        await Expect(first.Locator(".answer")).ToBeVisibleAsync();
        await Expect(page.Locator(".practice-show")).ToHaveCountAsync(0);
        if (scripts)
            await Expect(page.Locator("#practice-problem")).ToContainTextAsync("This browser keeps nothing for this page");
    }

    private async Task<Reader> OpenAsync()
    {
        var reader = await site.OpenAsync();
        await reader.Page.Clock.SetFixedTimeAsync(Day(0));
        await reader.GoAsync(Chapter);
        return reader;
    }

    private static DateTime Day(int number) => ReviewPage.Noon.AddDays(number);

    private static long Noon(int number) => new DateTimeOffset(Day(number)).ToUnixTimeMilliseconds();

    private static async Task AnswerAsync(ILocator set, bool remembered)
    {
        await set.Locator($"{Shown} .practice-show").ClickAsync();
        await set.Locator($"{Shown} .practice-{(remembered ? "remembered" : "forgotten")}").ClickAsync();
    }

    private static async Task<int> HeightAsync(IPage page) => await page.EvaluateAsync<int>("document.documentElement.scrollHeight");

    private static async Task<JsonNode> KeptAsync(IPage page) =>
        JsonNode.Parse(await page.EvaluateAsync<string>("localStorage.getItem('flashcards:sinorussia')"))!;
}
