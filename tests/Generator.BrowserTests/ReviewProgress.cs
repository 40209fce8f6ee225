using System.Text.Json.Nodes;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What a learner has learned is kept, can be taken along, and is forgotten only when asked.</summary>
public sealed class ReviewProgress(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task Stays_when_the_page_is_loaded_again()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.GradeAsync(3);
        await review.GradeAsync(4);

        await review.Page.ReloadAsync();

        Assert.Equal("18 1 0", await review.CountsAsync("start"));
        await Expect(review.Problem).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Is_saved_forgotten_and_taken_in_again()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.GradeAsync(1);
        await review.GradeAsync(4);
        await review.EndAsync();
        var before = await review.KeptAsync();

        await review.UnfoldAsync("settings");
        var download = await review.Page.RunAndWaitForDownloadAsync(() => review.Page.Locator("#export").ClickAsync());
        Assert.Equal("sinorussia-progress-2026-03-01.json", download.SuggestedFilename);
        var saved = await File.ReadAllTextAsync((await download.PathAsync())!);
        Assert.Equal(before, saved);

        await review.Page.Locator("#forget").ClickAsync();
        await Expect(review.Page.Locator("#forget-no")).ToBeFocusedAsync();
        await review.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(before, await review.KeptAsync());
        await review.Page.Locator("#forget").ClickAsync();
        await review.Page.Locator("#forget-yes").ClickAsync();
        Assert.Equal("20 0 0", await review.CountsAsync("start"));
        Assert.Empty(JsonNode.Parse((await review.KeptAsync())!)!["cards"]!.AsObject());

        await review.TakeInAsync(saved);
        await Expect(review.FileResult).ToContainTextAsync("Took in 2 of 2 cards");
        Assert.Equal("18 1 0", await review.CountsAsync("start"));
        Assert.Equal(before, await review.KeptAsync());
    }

    [BrowserFact]
    public async Task Of_a_card_known_here_and_in_the_file_the_later_review_counts()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.GradeAsync(4);
        await review.GradeAsync(4);
        await review.EndAsync();
        var file = JsonNode.Parse((await review.KeptAsync())!)!;
        var (older, newer) = (file["cards"]!.AsObject().First(), file["cards"]!.AsObject().Last());
        Change(older.Value!, -1);
        Change(newer.Value!, 1);

        await review.TakeInAsync(file.ToJsonString());

        await Expect(review.FileResult).ToContainTextAsync("Took in 1 of 2 cards");
        var cards = JsonNode.Parse((await review.KeptAsync())!)!["cards"]!;
        Assert.Equal(1, cards[older.Key]!["reps"]!.GetValue<int>());
        Assert.Equal(77, cards[newer.Key]!["reps"]!.GetValue<int>());

        static void Change(JsonNode record, int later)
        {
            record["last"] = record["last"]!.GetValue<long>() + later;
            record["reps"] = 77;
        }
    }

    [BrowserTheory]
    [InlineData("", "it is not a file of progress")]
    [InlineData("no JSON", "it is not a file of progress")]
    [InlineData("null", "it is not a file of progress")]
    [InlineData("""{"format":"other"}""", "it is not a file of progress")]
    [InlineData(
        """{"format":"flashcards-progress","version":4,"subject":"sinorussia","newADay":20,"cards":{}}""",
        "it was made by another version")]
    [InlineData(
        """{"format":"flashcards-progress","version":1,"subject":"chess","newADay":20,"cards":{}}""",
        "it belongs to other flashcards")]
    [InlineData("""{"format":"flashcards-progress","version":1,"subject":"sinorussia","newADay":20,"cards":[]}""", "it is damaged")]
    [InlineData(
        """{"format":"flashcards-progress","version":1,"subject":"sinorussia","newADay":20,"cards":{"w6MZt2XwXAuy":{"state":"review"}}}""",
        "it is damaged")]
    [InlineData(
        """{"format":"flashcards-progress","version":1,"subject":"sinorussia","newADay":20,"cards":{"__proto__":{}}}""",
        "it is damaged")]
    public async Task A_bad_file_is_refused_with_the_reason_and_changes_nothing(string text, string reason)
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        await review.GradeAsync(2);
        await review.EndAsync();
        var before = await review.KeptAsync();
        await review.UnfoldAsync("settings");

        await review.TakeInAsync(text, "bad.json");

        await Expect(review.FileResult).ToContainTextAsync($"bad.json was not taken in: {reason}");
        Assert.Equal(before, await review.KeptAsync());
        Assert.Equal("19 1 0", await review.CountsAsync("start"));
    }

    [BrowserTheory]
    [InlineData(ReviewPage.Blocked, "keeps nothing")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }", "storage is full")]
    public async Task Where_nothing_can_be_kept_it_says_so_and_goes_on(string script, string words)
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.AddInitScriptAsync(script);
        var review = await ReviewPage.OpenAsync(reader);

        await Expect(review.Problem).ToContainTextAsync(words);
        await review.BeginAsync();
        await review.GradeAsync(3);
        Assert.Equal("19 1 0", await review.CountsAsync("session"));
        await review.EndAsync();
        await review.UnfoldAsync("settings");
        var download = await review.Page.RunAndWaitForDownloadAsync(() => review.Page.Locator("#export").ClickAsync());
        Assert.Single(JsonNode.Parse(await File.ReadAllTextAsync((await download.PathAsync())!))!["cards"]!.AsObject());
        await Expect(review.Problem).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_cannot_be_read_is_left_as_it_is_until_it_is_forgotten()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.Page.EvaluateAsync("localStorage.setItem('flashcards:sinorussia', '{broken')");
        await review.Page.ReloadAsync();

        await Expect(review.Problem).ToContainTextAsync("cannot be read");
        await review.BeginAsync();
        await review.GradeAsync(3);
        Assert.Equal("{broken", await review.KeptAsync());
        await review.EndAsync();
        await review.UnfoldAsync("settings");
        await review.Page.Locator("#forget").ClickAsync();
        await review.Page.Locator("#forget-yes").ClickAsync();

        await Expect(review.Problem).ToBeHiddenAsync();
        Assert.NotEqual("{broken", await review.KeptAsync());
    }

    [BrowserFact]
    public async Task Another_window_is_told()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        var other = await reader.Page.Context.NewPageAsync();
        await other.Clock.SetFixedTimeAsync(ReviewPage.Noon);
        await other.GotoAsync(review.Page.Url);

        await review.BeginAsync();
        await review.GradeAsync(4);

        await Expect(other.Locator("#count-new")).ToHaveTextAsync("19");
    }
}
