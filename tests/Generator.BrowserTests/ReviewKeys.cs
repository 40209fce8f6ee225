using System.Text.RegularExpressions;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The keys of a sitting work wherever the focus is, and can be kept to the card (WCAG 2.1.4).</summary>
public sealed class ReviewKeys(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserTheory]
    [InlineData("footer")]
    [InlineData(".masthead")]
    [InlineData("#session .card-head")]
    public async Task A_click_beside_the_card_takes_nothing_from_the_keys(string place)
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        var first = await review.Question.InnerTextAsync();
        await review.Page.Locator(place).ClickAsync(new() { Position = new() { X = 2, Y = 2 } });

        await review.GradeAsync(3);
        Assert.Equal("19 1 0", await review.CountsAsync("session"));
        await review.Page.Locator(place).ClickAsync(new() { Position = new() { X = 2, Y = 2 } });
        await review.Page.Keyboard.PressAsync("U");

        Assert.Equal("20 0 0", await review.CountsAsync("session"));
        Assert.Equal(first, await review.Question.InnerTextAsync());
    }

    [BrowserTheory]
    [InlineData("Space")]
    [InlineData("Enter")]
    public async Task Turning_the_card_twice_grades_it_good(string key)
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();

        await review.Page.Keyboard.PressAsync(key);
        await Expect(review.Answer).ToBeVisibleAsync();
        await review.Page.Keyboard.PressAsync(key);

        await Expect(review.Page.Locator("#said")).ToHaveTextAsync("Good: comes back in 10 min.");
        await Expect(review.Answer).ToBeHiddenAsync();
        Assert.Equal("19 1 0", await review.CountsAsync("session"));
    }

    [BrowserFact]
    public async Task A_key_held_down_is_one_key()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();

        for (var i = 0; i < 5; i++)
            await review.Page.Keyboard.DownAsync("Space");

        await Expect(review.Answer).ToBeVisibleAsync();
        Assert.Equal("20 0 0", await review.CountsAsync("session"));
    }

    [BrowserFact]
    public async Task A_button_or_link_that_has_the_focus_is_what_space_and_enter_press()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.Page.Keyboard.PressAsync("Space");

        await review.Page.Locator("#grades button[data-grade='1']").FocusAsync();
        await review.Page.Keyboard.PressAsync("Space");
        await Expect(review.Page.Locator("#said")).ToHaveTextAsync("Again: comes back in 1 min.");
        await review.Page.Keyboard.PressAsync("Enter");
        await review.Page.Locator("#back a").Last.FocusAsync();
        await review.Page.Keyboard.PressAsync("Enter");

        await Expect(review.Page).Not.ToHaveTitleAsync(new Regex("^Review"));
        await review.Page.WaitForLoadStateAsync();
    }

    [BrowserFact]
    public async Task Switched_off_they_work_on_the_card_alone()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.UnfoldAsync("settings");
        await review.Page.GetByLabel("Keys work wherever the focus is").UncheckAsync();
        await review.Page.ReloadAsync();
        await review.BeginAsync();
        await review.Page.Locator(".site-title").FocusAsync();
        await review.Page.Keyboard.PressAsync("s");
        Assert.Equal("20 0 0", await review.CountsAsync("session"));

        await review.Question.FocusAsync();
        await review.GradeAsync(3);

        Assert.Equal("19 1 0", await review.CountsAsync("session"));
    }

    [BrowserFact]
    public async Task Fields_of_forms_and_pages_without_an_open_card_are_left_alone()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        var before = await review.KeptAsync();
        await review.UnfoldAsync("exam-choices");
        await review.Page.Locator("#exam-size").FillAsync("");
        await review.Page.Locator("#exam-size").PressSequentiallyAsync("3");
        await review.Page.Locator("#exam-begin").ClickAsync();
        await review.Page.Locator("#exam-answer").PressSequentiallyAsync("us 1234");

        await Expect(review.Page.Locator("#exam-answer")).ToHaveValueAsync("us 1234");
        await Expect(review.Page.Locator("#exam-number")).ToHaveTextAsync("Card 1 of 3");
        Assert.Equal(before, await review.KeptAsync());
    }
}
