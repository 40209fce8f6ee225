using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A sitting with the cards.</summary>
public sealed partial class ReviewSession(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Disputes = "kind=dispute";

    [BrowserFact]
    public async Task A_whole_sitting_by_keyboard()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, Disputes);
        var left = await review.CountsAsync("start");
        Assert.EndsWith(" 0 0", left, StringComparison.Ordinal);
        var cards = int.Parse(left.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(cards, 3, 20);

        await review.Page.Locator("#by-only").FocusAsync();
        await review.Page.Keyboard.PressAsync("Tab");
        await review.Page.Keyboard.PressAsync("Enter");
        var asked = new HashSet<string>();
        for (var card = 0; card < cards; card++)
        {
            await Expect(review.Question).ToBeFocusedAsync();
            await Expect(review.Answer).ToBeHiddenAsync();
            Assert.True(asked.Add(await review.Question.InnerTextAsync()));
            await review.Page.Keyboard.PressAsync(card % 2 == 0 ? "Space" : "Enter");
            await Expect(review.Answer).ToBeFocusedAsync();
            await review.Page.Keyboard.PressAsync("4");
            await Expect(review.Page.Locator("#said")).ToHaveTextAsync(new Regex("^Easy: comes back in (6|7|8|9|10) days\\.$"));
        }

        await Expect(review.Question).ToContainTextAsync(
            new Regex("Done for today\\. The next card is due on (7|8|9|10|11) March 2026\\."));
        Assert.Equal("0 0 0", await review.CountsAsync("session"));
        await review.Page.Keyboard.PressAsync("Space");
        await Expect(review.Answer).ToBeHiddenAsync();
        await review.EndAsync();
        await Expect(review.Page.Locator("#begin")).ToBeDisabledAsync();
    }

    [BrowserFact]
    public async Task A_card_by_touch_on_a_phone()
    {
        await using var reader = await site.OpenAsync(width: 320, touch: true);
        var review = await ReviewPage.OpenAsync(reader);

        await review.Page.Locator("#begin").TapAsync();
        var first = await review.Question.InnerTextAsync();
        await review.Page.Locator("#show").TapAsync();
        foreach (var target in await review.Page.Locator("#grades button, #undo, #end").AllAsync())
            Assert.InRange((await target.BoundingBoxAsync())!.Height, 44, 200);
        Assert.InRange(await review.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        await review.Page.GetByRole(AriaRole.Button, new() { Name = "Good" }).TapAsync();

        Assert.Equal("19 1 0", await review.CountsAsync("session"));
        Assert.NotEqual(first, await review.Question.InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_back_shows_answer_context_source_dispute_and_page_in_this_order()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, Disputes);
        await review.BeginAsync();
        var head = await review.Page.Locator("#session .card-head").InnerTextAsync();
        await review.Page.Keyboard.PressAsync("Space");

        Assert.Equal(head, await review.Page.Locator("#session .card-head").InnerTextAsync());
        Assert.Contains("Dispute", head, StringComparison.Ordinal);
        var parts = await review.Answer.Locator("> *").EvaluateAllAsync<string[]>("all => all.map(e => e.className)");
        Assert.Equal(["answer", "context", "dispute", "source"], parts.Where((p, i) => i == 0 || p != parts[i - 1]));
        await review.Answer.Locator("> .source:last-child a").ClickAsync();
        Assert.Contains("/disputes/", review.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Again_brings_the_card_back_within_the_sitting_and_good_goes_through_the_steps()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.UnfoldAsync("settings");
        await review.Page.Locator("#new-a-day").FillAsync("1");
        await review.Page.Locator("#new-a-day").BlurAsync();
        await review.BeginAsync();
        var question = await review.Question.InnerTextAsync();

        (int Grade, string Waits)[] steps =
            [(1, "1 min|6 min|10 min|about 8 days"), (3, "1 min|6 min|10 min|1 day"), (3, "1 min|6 min|1 day|1 day")];
        foreach (var (grade, waits) in steps)
        {
            Assert.Equal(question, await review.Question.InnerTextAsync());
            await review.Page.Keyboard.PressAsync("Space");
            var shown = string.Join('|', await review.Page.Locator("#grades span").AllInnerTextsAsync());
            Assert.Equal(waits, EasyOfNew().Replace(shown, "|about 8 days"));
            await review.Page.Keyboard.PressAsync($"{grade}");
        }

        await Expect(review.Question).ToContainTextAsync("Done for today.");
    }

    [BrowserFact]
    public async Task A_card_being_learned_comes_before_new_ones_when_its_time_has_come()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        var first = await review.Question.InnerTextAsync();
        await review.GradeAsync(1);
        await review.GradeAsync(4);
        Assert.NotEqual(first, await review.Question.InnerTextAsync());

        await review.SetClockAsync(ReviewPage.Noon.AddMinutes(2));
        await review.GradeAsync(4);

        Assert.Equal(first, await review.Question.InnerTextAsync());
    }

    [BrowserFact]
    public async Task Undoing_brings_back_the_card_and_what_was_known_of_it()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        var before = await review.KeptAsync();
        await review.BeginAsync();
        var first = await review.Question.InnerTextAsync();
        await Expect(review.Page.Locator("#undo")).ToBeDisabledAsync();

        await review.GradeAsync(3);
        await review.GradeAsync(4);
        Assert.NotEqual(before, await review.KeptAsync());
        await review.Page.Keyboard.PressAsync("u");
        await review.Page.Locator("#undo").ClickAsync();

        Assert.Equal(first, await review.Question.InnerTextAsync());
        await Expect(review.Answer).ToBeHiddenAsync();
        Assert.Equal("20 0 0", await review.CountsAsync("session"));
        Assert.Equal(before, await review.KeptAsync());
    }

    [BrowserFact]
    public async Task A_day_ends_at_the_readers_own_midnight()
    {
        // In Vladivostok 13:30 UTC is half past eleven at night.
        await using var reader = await site.OpenAsync(zone: "Asia/Vladivostok");
        var review = await ReviewPage.OpenAsync(reader, Disputes, new DateTime(2026, 3, 1, 13, 30, 0, DateTimeKind.Utc));
        await review.BeginAsync();
        await review.GradeAsync(4);
        await review.EndAsync();
        var due = DateTime.UnixEpoch.AddMilliseconds(await review.Page.EvaluateAsync<double>(
            "Object.values(JSON.parse(localStorage.getItem('flashcards:sinorussia')).cards)[0].due")).Date.AddHours(14 - 24);
        await review.SetClockAsync(due.AddMinutes(-10));
        await review.Page.ReloadAsync();
        Assert.EndsWith(" 0 0", await review.CountsAsync("start"), StringComparison.Ordinal);
        await review.SetClockAsync(due.AddMinutes(10));
        await review.Page.ReloadAsync();

        Assert.EndsWith(" 0 1", await review.CountsAsync("start"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_scripts_it_says_what_it_needs_and_leads_to_all_cards()
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync("flashcards/review.html");

        await Expect(reader.Page.Locator("#no-script")).ToContainTextAsync("needs JavaScript");
        await Expect(reader.Page.Locator("#start, #session").First).ToBeHiddenAsync();
        await reader.Page.Locator("#no-script a").ClickAsync();
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Flashcards");
    }

    [BrowserFact]
    public async Task Has_no_barriers_before_during_and_after_a_card()
    {
        var looks = new[]
        {
            (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Light), (320, ColorScheme.Dark),
        };
        foreach (var (width, scheme) in looks)
        {
            await using var reader = await site.OpenAsync(width, scheme);
            var review = await ReviewPage.OpenAsync(reader, Disputes);
            await review.UnfoldAsync("browse");
            await review.UnfoldAsync("settings");
            await review.Page.Locator("#forget").ClickAsync();
            await Accessibility.CheckAsync(review.Page);
            await review.BeginAsync();
            await Accessibility.CheckAsync(review.Page);
            await review.Page.Keyboard.PressAsync("Space");
            await Accessibility.CheckAsync(review.Page);
            Assert.InRange(await review.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
            await review.Page.EvaluateAsync(
                "document.querySelector('#back').innerHTML = [...studyGuide.flashcards.deck.facts, "
                    + "...studyGuide.flashcards.deck.cards].flatMap(Object.values).find(v => typeof v === 'string' && "
                    + "v.includes('correction'))");
            await Accessibility.CheckAsync(review.Page);
        }
    }

    /// <summary>Of a new card; chance moves the eight days by up to two.</summary>
    [GeneratedRegex(@"\|(6|7|8|9|10) days$")]
    private static partial Regex EasyOfNew();
}
