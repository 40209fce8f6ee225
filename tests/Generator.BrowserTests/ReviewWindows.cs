using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A sitting goes on after the reader was away, and two windows agree.</summary>
public sealed class ReviewWindows(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task A_card_graded_in_one_window_leaves_the_other()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        var other = await BesideAsync(reader);
        await review.BeginAsync();
        await other.BeginAsync();
        await other.Page.Keyboard.PressAsync("Space");
        var first = await other.Question.InnerTextAsync();
        Assert.Equal(first, await review.Question.InnerTextAsync());

        await review.GradeAsync(4);

        await Expect(other.Question).Not.ToHaveTextAsync(first);
        await Expect(other.Answer).ToBeHiddenAsync();
        await Expect(other.Question).ToHaveTextAsync(await review.Question.InnerTextAsync(), new() { UseInnerText = true });
        await other.Page.Keyboard.PressAsync("1");
        Assert.Equal("19 0 0", await other.CountsAsync("session"));
        await review.Page.Keyboard.PressAsync("u");
        await Expect(other.Question).ToHaveTextAsync(first, new() { UseInnerText = true });
    }

    [BrowserFact]
    public async Task An_open_answer_that_is_nobodys_else_stays_open()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        var other = await BesideAsync(reader);
        await review.BeginAsync();
        await review.GradeAsync(4);
        await review.Page.Keyboard.PressAsync("Space");
        var open = await review.Question.InnerTextAsync();

        await other.UnfoldAsync("settings");
        await other.Page.Locator("#new-a-day").FillAsync("5");
        await other.Page.Locator("#new-a-day").BlurAsync();

        await Expect(review.Page.Locator("#left-new")).ToHaveTextAsync("4");
        Assert.Equal(open, await review.Question.InnerTextAsync());
        await Expect(review.Answer).ToBeVisibleAsync();
        await Expect(review.Page.Locator("#undo")).ToBeEnabledAsync();
    }

    /// <summary>Storage written by the page itself raises no event in it, as in a browser that tells windows late.</summary>
    [BrowserFact]
    public async Task A_window_that_was_not_told_does_not_grade_a_second_time()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.GradeAsync(4);
        var graded = await review.KeptAsync();
        await review.Page.Keyboard.PressAsync("u");
        await review.Page.Keyboard.PressAsync("Space");
        await review.Page.EvaluateAsync("text => localStorage.setItem('flashcards:sinorussia', text)", graded);

        await review.Page.Keyboard.PressAsync("1");

        Assert.Equal(graded, await review.KeptAsync());
        await Expect(review.Page.Locator("#said")).ToHaveTextAsync("This card was reviewed in another window.");
        Assert.Equal("19 0 0", await review.CountsAsync("session"));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_from_a_page_that_a_card_led_to_opens_the_same_card(bool keeps)
    {
        await using var reader = await site.OpenAsync();
        if (!keeps)
            await reader.Page.AddInitScriptAsync(ReviewPage.Blocked);
        var review = await ReviewPage.OpenAsync(reader, "kind=dispute");
        await review.BeginAsync();
        if (keeps)
            await review.GradeAsync(4);
        await review.Page.Keyboard.PressAsync("Space");
        async Task<string[]> ShownAsync() =>
            [await review.Question.InnerTextAsync(), await review.Answer.InnerTextAsync(), await review.CountsAsync("session")];
        var shown = await ShownAsync();

        await review.Answer.Locator("a").Last.ClickAsync();
        Assert.Contains("/disputes/", review.Page.Url, StringComparison.Ordinal);
        await review.Page.GoBackAsync();

        await Expect(review.Page.Locator("#start")).ToBeHiddenAsync();
        Assert.Equal(shown, await ShownAsync());
        if (!keeps)
            return;
        await review.Page.Keyboard.PressAsync("u");
        Assert.NotEqual(shown[0], await review.Question.InnerTextAsync());
        await review.EndAsync();
        await review.Page.ReloadAsync();
        await Expect(review.Page.Locator("#start")).ToBeVisibleAsync();
        await Expect(review.Page.Locator("#by-kind")).ToHaveValueAsync("dispute");
    }

    [BrowserFact]
    public async Task Back_after_the_card_was_reviewed_elsewhere_shows_the_next()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        var question = await review.Question.InnerTextAsync();
        await review.Page.Locator(".crumbs a").Last.ClickAsync();
        var other = await BesideAsync(reader);
        await other.BeginAsync();
        await other.GradeAsync(4);

        await review.Page.GoBackAsync();

        await Expect(review.Page.Locator("#session")).ToBeVisibleAsync();
        Assert.NotEqual(question, await review.Question.InnerTextAsync());
        Assert.Equal("19 0 0", await review.CountsAsync("session"));
    }

    [BrowserFact]
    public async Task A_new_visit_begins_at_the_start()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.Page.Locator(".crumbs a").Last.ClickAsync();
        await review.Page.Locator(".doors a").First.ClickAsync();

        await Expect(review.Page.Locator("#start")).ToBeVisibleAsync();
        await Expect(review.Page.Locator("#session")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_link_to_the_settings_opens_them()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, "settings");

        await Expect(review.Page.Locator("#new-a-day")).ToBeVisibleAsync();
    }

    private static async Task<ReviewPage> BesideAsync(Reader reader)
    {
        var page = await reader.Page.Context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync(ReviewPage.Noon);
        await page.GotoAsync(new Uri(new Uri(reader.Page.Url), "review.html").AbsoluteUri);
        return new ReviewPage(page);
    }
}
