using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Suspended cards, leeches, siblings, what was got wrong, and the figures of all that.</summary>
public sealed class ReviewStanding(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task A_suspended_card_does_not_come_until_it_is_unsuspended()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader, "kind=dispute");
        await review.BeginAsync();
        var first = await review.Question.InnerTextAsync();
        await review.Page.Keyboard.PressAsync("s");
        Assert.NotEqual(first, await review.Question.InnerTextAsync());
        await review.Page.Keyboard.PressAsync("u");
        Assert.Equal(first, await review.Question.InnerTextAsync());
        await review.Page.Locator("#suspend").ClickAsync();
        await review.EndAsync();
        await review.Page.ReloadAsync();

        await review.Page.Locator("#by-only").SelectOptionAsync("suspended");
        await Expect(review.Page.Locator("#browse-count")).ToHaveTextAsync("1 card");
        await Expect(review.Page.Locator("#outlook")).ToContainTextAsync("1 card is suspended.");
        await review.UnfoldAsync("browse");
        await Expect(review.Page.Locator("#browse-list .note")).ToHaveTextAsync("suspended");
        await review.Page.GetByRole(AriaRole.Button, new() { Name = "Unsuspend" }).ClickAsync();
        await Expect(review.Page.Locator("#browse-list .note")).ToHaveTextAsync("new");
        await Expect(review.Page.GetByRole(AriaRole.Button, new() { Name = "Suspend", Exact = true })).ToBeFocusedAsync();
        await review.Page.Locator("#by-only").SelectOptionAsync("");
        await review.BeginAsync();
        Assert.Equal(first, await review.Question.InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_card_forgotten_eight_times_is_marked_as_a_leech()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await TakeInAsync(review, record => record["lapses"] = 7);
        await review.Page.Locator("#by-only").SelectOptionAsync("leech");
        await Expect(review.Page.Locator("#outlook")).ToHaveTextAsync("No card is about all of this.");
        await review.Page.Locator("#by-only").SelectOptionAsync("");
        await review.BeginAsync();

        await review.Page.Keyboard.PressAsync("Space");
        await Expect(review.Page.Locator("#leech")).ToBeHiddenAsync();
        await review.Page.Keyboard.PressAsync("1");
        await Expect(review.Page.Locator("#said")).ToContainTextAsync("Forgotten 8 times, this card is a leech");
        await review.EndAsync();
        await review.Page.Locator("#by-only").SelectOptionAsync("leech");
        await review.BeginAsync();
        await review.Page.Keyboard.PressAsync("Space");

        await Expect(review.Page.Locator("#leech")).ToHaveTextAsync("Leech. Forgotten 8 times: read its page again, or suspend it.");
    }

    [BrowserFact]
    public async Task The_gaps_of_a_text_come_on_different_days()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        // A fact whose text has gaps, and the choices that lead to it alone or nearly so.
        var first = await review.Page.EvaluateAsync<string>(
            "studyGuide.flashcards.deck.cards.find(c => c.key.endsWith(':2')).key.split(':')[0]");
        var gaps = await review.Page.EvaluateAsync<int>(
            "note => studyGuide.flashcards.deck.cards.filter(c => c.key.startsWith(note)).length", first);
        Assert.InRange(gaps, 2, 9);

        var counts = await review.Page.EvaluateAsync<int[]>(
            """
            note => {
              const { queue, progress, deck, clock } = studyGuide.flashcards;
              const own = progress.open('a-subject-of-the-tests');
              const cards = deck.cards.filter(c => c.key.startsWith(note));
              const fresh = days => queue.look(cards, own, clock.now() + days * 864e5).counts.fresh;
              const before = fresh(0);
              const { record, line } = studyGuide.flashcards.standing.graded(cards[0].key, undefined, 4, clock.now());
              own.put(cards[0].key, record, line);
              return [before, fresh(0), fresh(1)];
            }
            """, first);

        Assert.Equal([1, 0, 1], counts);
    }

    [BrowserFact]
    public async Task What_was_got_wrong_can_be_chosen_for_a_week()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.BeginAsync();
        var wrong = await review.Question.InnerTextAsync();
        await review.GradeAsync(1);
        await review.GradeAsync(3);
        await review.EndAsync();
        await review.Page.Locator("#by-only").SelectOptionAsync("wrong");

        Assert.EndsWith("#only=wrong", review.Page.Url, StringComparison.Ordinal);
        await review.UnfoldAsync("browse");
        Assert.Equal(wrong.Trim(), (await review.Page.Locator("#browse-list .front").InnerTextAsync()).Trim());
        await review.SetClockAsync(ReviewPage.Noon.AddDays(7));
        await review.Page.ReloadAsync();
        await Expect(review.Page.Locator("#browse-count")).ToHaveTextAsync("0 cards");
    }

    [BrowserFact]
    public async Task Importance_chooses_what_is_as_important_or_more()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        async Task<int> CountAsync(string importance)
        {
            await review.Page.Locator("#by-importance").SelectOptionAsync(importance);
            return await review.ChosenAsync();
        }

        var (all, second, third) = (await CountAsync(""), await CountAsync("2"), await CountAsync("3"));

        Assert.True(all > second && second > third && third > 0, $"{all} {second} {third}");
        Assert.Equal(third, await review.Page.EvaluateAsync<int>(
            "studyGuide.flashcards.deck.cards.filter(c => studyGuide.flashcards.deck.facts.find(f => f.id === c.fact).importance === "
                + "3).length"));
    }

    [BrowserFact]
    public async Task Each_figure_is_a_drawing_with_words_and_a_table_in_both_themes_and_forced_colours()
    {
        (int Width, ColorScheme Scheme, bool Forced)[] looks =
            [(1280, ColorScheme.Light, false), (375, ColorScheme.Dark, false), (375, ColorScheme.Light, true)];
        foreach (var (width, scheme, forced) in looks)
        {
            await using var reader = await site.OpenAsync(width, scheme);
            if (forced)
                await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            var review = await ReviewPage.OpenAsync(reader);
            await TakeInAsync(review, record => record["reps"] = 9);
            await review.BeginAsync();
            await review.GradeAsync(1);
            await review.EndAsync();
            await review.UnfoldAsync("statistics");

            var figures = review.Page.Locator("#figures figure");
            await Expect(figures).ToHaveCountAsync(3);
            string[] titles = ["What comes back", "What was remembered", "Chapter by chapter"];
            Assert.Equal(titles, await figures.Locator("h3").AllInnerTextsAsync());
            Assert.Equal("In 12 weeks 0 of 1 remembered, 0 %.", await figures.Nth(1).Locator("svg").GetAttributeAsync("aria-label"));
            foreach (var summary in await figures.Locator("summary").AllAsync())
                await summary.ClickAsync();
            Assert.Equal(30 + 12, await figures.Locator("tbody tr").CountAsync() - await figures.Nth(2).Locator("tbody tr").CountAsync());
            await Expect(figures.Nth(1).Locator("tbody tr").Last).ToContainTextAsync("0 %");
            Assert.InRange(await review.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
            // Every bar has a filling or a line that the ground does not have.
            Assert.Equal(0, await review.Page.EvaluateAsync<int>(
                """
                [...document.querySelectorAll('#figures .bar')].map(bar => getComputedStyle(bar))
                  .filter(style => style.display === 'none' || (style.fill === 'none' && style.stroke === 'none')).length
                """));
            if (!forced)
                await Accessibility.CheckAsync(review.Page);
        }
    }

    [BrowserFact]
    public async Task A_file_of_the_first_edition_is_taken_in()
    {
        await using var reader = await site.OpenAsync();
        var review = await ReviewPage.OpenAsync(reader);
        await review.UnfoldAsync("settings");
        await review.TakeInAsync(
            """
            {"format":"flashcards-progress","version":1,"subject":"sinorussia","newADay":3,"cards":{"w6MZt2XwXAuy":{"state":"review",
            "step":0,"stability":8.3,"difficulty":1,"reps":1,"lapses":0,"first":1772000000000,"last":1772000000000,"due":1772700000000}}}
            """);

        await Expect(review.FileResult).ToContainTextAsync("Took in 1 of 1 card and 0 lines of the log");
        Assert.Equal(3, JsonNode.Parse((await review.KeptAsync())!)!["version"]!.GetValue<int>());
    }

    /// <summary>Takes in progress on the deck's first card: learned, and due today.</summary>
    private static async Task TakeInAsync(ReviewPage review, Action<JsonObject> change)
    {
        var text = await review.Page.EvaluateAsync<string>(
            """
            () => {
              const now = studyGuide.flashcards.clock.now(), { progressText } = studyGuide.flashcards, known = progressText.empty();
              known.records.set(studyGuide.flashcards.deck.cards[0].key, {
                state: 'review', step: 0, stability: 10, difficulty: 5, reps: 9, lapses: 0,
                first: now - 40 * 864e5, last: now - 10 * 864e5, due: now,
              });
              return progressText.write(studyGuide.flashcards.deck.subject, known);
            }
            """);
        var file = JsonNode.Parse(text)!;
        change(file["cards"]!.AsObject().First().Value!.AsObject());
        await review.TakeInAsync(file.ToJsonString());
        await Expect(review.Page.Locator("#file-result")).ToContainTextAsync("Took in 1 of 1 card");
    }
}
