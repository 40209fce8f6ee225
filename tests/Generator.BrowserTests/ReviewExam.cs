using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>An exam over some of the chosen cards.</summary>
public sealed class ReviewExam(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task Is_answered_marked_and_leaves_the_schedule_alone_until_asked()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, "importance=3");
        await BeginAsync(review, 4);
        for (var card = 1; card <= 4; card++)
        {
            await Expect(review.Page.Locator("#exam-number")).ToHaveTextAsync($"Card {card} of 4");
            await Expect(review.Page.Locator("#exam-answer")).ToHaveValueAsync("");
            await review.Page.Locator("#exam-answer").FillAsync($"My answer {card}");
            await review.Page.Keyboard.PressAsync("Enter");
        }

        await Expect(review.Page.Locator("#marking-title")).ToBeFocusedAsync();
        await Expect(review.Page.Locator("#marks > li")).ToHaveCountAsync(4);
        Assert.Equal(
            ["My answer 1", "My answer 2", "My answer 3", "My answer 4"], await review.Page.Locator("#marks q").AllInnerTextsAsync());
        Assert.All(await review.Page.Locator("#marks .answer").AllInnerTextsAsync(), answer => Assert.NotEqual("", answer));
        foreach (var card in new[] { 0, 1, 3 })
            await MarkAsync(review, card, card == 1 ? "wrong" : "right");
        await review.Page.Locator("#marks-done").ClickAsync();
        await Expect(review.Page.Locator("#marks > li").Nth(2).Locator("input").First).ToBeFocusedAsync();
        await Expect(review.Page.Locator("#marks-left")).ToHaveTextAsync("1 card left to mark.");
        await MarkAsync(review, 2, "right");
        await review.Page.Locator("#marks-done").ClickAsync();

        await Expect(review.Page.Locator("#result-title")).ToHaveTextAsync("3 of 4 right, 75 %");
        var asked = await review.Page.Locator("#result-table tbody td:nth-child(3)").AllInnerTextsAsync();
        Assert.Equal(4, asked.Sum(int.Parse));
        var kept = JsonNode.Parse((await review.KeptAsync())!)!;
        Assert.Empty(kept["cards"]!.AsObject());
        Assert.Equal([1, 3, 3, 3], kept["log"]!.AsArray().Select(line => line![2]!.GetValue<int>()).Order());
        Assert.All(kept["log"]!.AsArray(), line => Assert.Equal("exam", line![3]!.ToString()));

        await review.Page.Locator("#exam-count").ClickAsync();
        await Expect(review.Page.Locator("#exam-counted")).ToHaveTextAsync("4 cards of 4 counted as reviews.");
        await Expect(review.Page.Locator("#exam-count")).ToBeDisabledAsync();
        await review.Page.Locator("#result .exam-end").ClickAsync();
        Assert.Equal("16 4 0", await review.CountsAsync("start"));
        await review.Page.Locator("#by-only").SelectOptionAsync("wrong");
        await Expect(review.Page.Locator("#browse-count")).ToHaveTextAsync("1 card");
    }

    [BrowserFact]
    public async Task Asks_cards_of_the_choice_alone_each_once_and_of_a_text_with_gaps_one()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        async Task<string[]> DrawnAsync(string seed) => await review.Page.EvaluateAsync<string[]>(
            "seed => studyGuide.flashcards.exam.drawn(studyGuide.flashcards.deck.cards, 9999, seed).map(c => c.key)", seed);
        var drawn = await DrawnAsync("seed");
        var notes = await review.Page.EvaluateAsync<string[]>(
            "[...new Set(studyGuide.flashcards.deck.cards.map(c => c.key.split(':')[0]))]");
        Assert.Equal(notes.Order(StringComparer.Ordinal), drawn.Select(k => k.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.NotEqual(drawn, await DrawnAsync("other"));

        await review.Page.Locator("#by-kind").SelectOptionAsync("dispute");
        var disputes = await review.ChosenAsync();
        await BeginAsync(review, 500);
        await Expect(review.Page.Locator("#exam-number")).ToHaveTextAsync($"Card 1 of {disputes}");
    }

    [BrowserFact]
    public async Task Goes_on_after_back_and_after_loading_anew()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await BeginAsync(review, 2);
        await review.Page.Locator("#exam-answer").FillAsync("Half written");
        var first = await review.Page.Locator("#exam-question").InnerTextAsync();
        await KeptAnswerAsync(review, "Half written");
        await review.Page.ReloadAsync();
        await Expect(review.Page.Locator("#exam-answer")).ToHaveValueAsync("Half written");
        Assert.Equal(first, await review.Page.Locator("#exam-question").InnerTextAsync());

        await review.Page.Locator("#exam-next").ClickAsync();
        await review.Page.Locator("#exam-before").ClickAsync();
        Assert.Equal(first, await review.Page.Locator("#exam-question").InnerTextAsync());
        await review.Page.Locator("#exam-next").ClickAsync();
        await review.Page.Locator("#exam-next").ClickAsync();
        await MarkAsync(review, 1, "wrong");
        await review.Page.Locator("#marks summary").First.ClickAsync();
        await review.Page.Locator("#marks .notes a").First.ClickAsync();
        await review.Page.GoBackAsync();

        await Expect(review.Page.Locator("#marks q").First).ToHaveTextAsync("Half written");
        await Expect(review.Page.Locator("#marks > li").Nth(1).Locator("input[value=wrong]")).ToBeCheckedAsync();
        await MarkAsync(review, 0, "wrong");
        await review.Page.Locator("#marks-done").ClickAsync();
        await review.Page.ReloadAsync();
        await Expect(review.Page.Locator("#result-title")).ToHaveTextAsync("0 of 2 right, 0 %");
        Assert.Equal(2, JsonNode.Parse((await review.KeptAsync())!)!["log"]!.AsArray().Count);
    }

    [BrowserFact]
    public async Task Has_no_barriers_at_any_step()
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (320, ColorScheme.Dark) })
        {
            await using var reader = await site.OpenAsync(width, scheme);
            var review = await ReviewPage.OpenAsync(reader);
            await BeginAsync(review, 2);
            await Accessibility.CheckAsync(review.Page);
            await review.Page.Locator("#exam-next").ClickAsync();
            await review.Page.Locator("#exam-next").ClickAsync();
            await review.Page.Locator("#marks summary").First.ClickAsync();
            await Accessibility.CheckAsync(review.Page);
            await MarkAsync(review, 0, "right");
            await MarkAsync(review, 1, "wrong");
            await review.Page.Locator("#marks-done").ClickAsync();
            await Accessibility.CheckAsync(review.Page);
            Assert.InRange(await review.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }

    private static async Task BeginAsync(ReviewPage review, int size)
    {
        await review.UnfoldAsync("exam-choices");
        await review.Page.Locator("#exam-size").FillAsync($"{size}");
        await review.Page.Locator("#exam-begin").ClickAsync();
    }

    private static async Task MarkAsync(ReviewPage review, int card, string mark) =>
        await review.Page.Locator("#marks > li").Nth(card).Locator($"input[value={mark}]").CheckAsync();

    /// <summary>Waits until what was written is kept with the page's entry in the history.</summary>
    private static async Task KeptAnswerAsync(ReviewPage review, string words)
    {
        for (var i = 0; i < 100 && await review.Page.EvaluateAsync<string>("history.state.flashcards.state.exam.answers[0]") != words; i++)
            await Task.Delay(50);
    }
}
