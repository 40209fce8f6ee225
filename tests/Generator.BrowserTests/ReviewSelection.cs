using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Learners choose which cards they review, and how many a day.</summary>
public sealed class ReviewSelection(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task The_choices_stand_in_the_address_and_are_read_from_it()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        var all = await review.Page.Locator("#browse-count").InnerTextAsync();

        await review.Page.Locator("#by-chapter").SelectOptionAsync("succession");
        await review.Page.Locator("#by-topic").SelectOptionAsync("diplomacy");
        await review.Page.Locator("#by-kind").SelectOptionAsync("event");
        Assert.EndsWith("#chapter=succession&topic=diplomacy&kind=event", review.Page.Url, StringComparison.Ordinal);
        var some = await review.Page.Locator("#browse-count").InnerTextAsync();
        await review.Page.ReloadAsync();

        Assert.NotEqual(all, some);
        await Expect(review.Page.Locator("#browse-count")).ToHaveTextAsync(some);
        await Expect(review.Page.Locator("#by-topic")).ToHaveValueAsync("diplomacy");
        await review.UnfoldAsync("browse");
        await Expect(review.Page.Locator("#browse-list > li")).ToHaveCountAsync(await review.ChosenAsync());
        await review.BeginAsync();
        await Expect(review.Page.Locator("#card-kind")).ToHaveTextAsync("Event");
    }

    [BrowserFact]
    public async Task An_address_without_choices_or_with_unknown_ones_does_no_harm()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, "chapter=nowhere&kind=event&other=1");
        await Expect(review.Page.Locator("#by-chapter")).ToHaveValueAsync("");
        await Expect(review.Page.Locator("#by-kind")).ToHaveValueAsync("event");

        await review.Page.EvaluateAsync("location.hash = 'page-text'");
        await Expect(review.Page.Locator("#by-kind")).ToHaveValueAsync("event");
        await review.Page.EvaluateAsync("location.hash = 'kind=term'");

        await Expect(review.Page.Locator("#by-kind")).ToHaveValueAsync("term");
    }

    [BrowserFact]
    public async Task The_list_shows_where_each_card_stands()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, "kind=dispute");
        await review.BeginAsync();
        var first = await review.Question.InnerTextAsync();
        await review.GradeAsync(4);
        await review.GradeAsync(1);
        await review.EndAsync();

        await review.UnfoldAsync("browse");

        var lines = review.Page.Locator("#browse-list > li");
        await Expect(lines.Nth(0)).ToContainTextAsync(first.Split('\n')[^1]);
        var standings = await lines.Locator(".note").AllInnerTextsAsync();
        Assert.Matches("^learned, due on (7|8|9|10|11) March 2026$", standings[0]);
        Assert.Equal(["learning, due today", "new"], standings.Skip(1).Take(2));
    }

    [BrowserFact]
    public async Task New_cards_a_day_can_be_changed_and_are_counted_over_all_choices()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.UnfoldAsync("settings");
        await review.Page.Locator("#new-a-day").FillAsync("3");
        await review.Page.Locator("#new-a-day").BlurAsync();
        await review.BeginAsync();
        await review.GradeAsync(4);
        await review.GradeAsync(4);
        await review.EndAsync();

        await review.Page.Locator("#by-kind").SelectOptionAsync("dispute");
        Assert.Equal("1 0 0", await review.CountsAsync("start"));
        await review.SetClockAsync(ReviewPage.Noon.AddDays(1));
        await review.Page.ReloadAsync();
        Assert.Equal("3 0 0", await review.CountsAsync("start"));
        await review.UnfoldAsync("settings");
        await review.Page.Locator("#new-a-day").FillAsync("-1");
        await review.Page.Locator("#new-a-day").BlurAsync();
        await Expect(review.Page.Locator("#new-a-day")).ToHaveValueAsync("3");
    }

    [BrowserFact]
    public async Task Choices_that_no_card_meets_say_so()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        foreach (var chapter in await review.Page.Locator("#by-chapter option")
            .EvaluateAllAsync<string[]>("all => all.map(o => o.value).filter(Boolean)"))
        {
            await review.Page.Locator("#by-kind").SelectOptionAsync("dispute");
            await review.Page.Locator("#by-chapter").SelectOptionAsync(chapter);
            if (await review.Page.Locator("#browse-count").InnerTextAsync() == "0 cards")
                break;
        }

        await Expect(review.Page.Locator("#outlook")).ToHaveTextAsync("No card is about all of this.");
        await Expect(review.Page.Locator("#begin")).ToBeDisabledAsync();
    }
}
