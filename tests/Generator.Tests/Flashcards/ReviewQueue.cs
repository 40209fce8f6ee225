using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>Which card of the review comes next, and what waits.</summary>
public sealed class ReviewQueue : IDisposable
{
    private const string Gaps = "['aaaaaaaaaaaa:1', 'aaaaaaaaaaaa:2', 'aaaaaaaaaaaa:3', 'bbbbbbbbbbbb'].map(k => card(k))";

    private readonly ReviewScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void Of_the_gaps_of_a_text_one_is_asked_a_day()
    {
        Assert.Equal("""{"fresh":2,"learning":0,"due":0}""", Counts(Gaps, "{}", "T"));
        // One gap is learned today: its siblings wait until tomorrow, when the next is asked.
        const string today = "{ cards: { 'aaaaaaaaaaaa:1': learned(T, 5) } }";
        Assert.Equal("bbbbbbbbbbbb", Next(Gaps, today, "T"));
        Assert.Equal("""{"fresh":1,"learning":0,"due":0}""", Counts(Gaps, today, "T"));
        Assert.Equal("aaaaaaaaaaaa:2", Next(Gaps, today, "T + DAY"));
    }

    [Fact]
    public void A_gap_being_learned_or_reviewed_buries_its_siblings()
    {
        const string cards = "{ 'aaaaaaaaaaaa:1': learned(T - DAY, 0, { state: 'learning', due: T }), 'aaaaaaaaaaaa:2': learned(T - 9 * DAY, 9) }";

        Assert.Equal("aaaaaaaaaaaa:1", Next(Gaps, $"{{ cards: {cards} }}", "T"));
        Assert.Equal("""{"fresh":1,"learning":1,"due":0}""", Counts(Gaps, $"{{ cards: {cards} }}", "T"));
        Assert.Equal(
            "Done for today. 1 card that would give away or repeat what was asked today will come tomorrow. 1 card you have not seen will follow, at most 20 a day.",
            Outlook(
                "['aaaaaaaaaaaa:2', 'aaaaaaaaaaaa:3'].map(k => card(k))",
                "{ cards: { 'aaaaaaaaaaaa:1': learned(T, 9), 'aaaaaaaaaaaa:2': learned(T - 9 * DAY, 9) } }"));
    }

    [Fact]
    public void Due_cards_are_shuffled_within_a_day_alike_all_day_and_anew_the_next()
    {
        const string cards = "Array.from({ length: 30 }, (_, i) => card(`k${String(i).padStart(11, '0')}`))";
        const string progress = $"progressOf({{ cards: Object.fromEntries({cards}.map((c, i) => [c.key, learned(T - 9 * DAY, i < 3 ? 6 : 9)])) }})";
        string Order(string now) => scripts.Evaluate(
            $"(() => {{ const p = {progress}, left = {cards}, order = []; while (left.length) {{ const n = flashcards.queue.look(left, p, {now}).next; order.push(left.splice(left.findIndex(c => c.key === n.key), 1)[0].key.slice(-2)); }} return order.join(' '); }})()");

        var today = Order("T");

        Assert.Equal(Enumerable.Range(0, 3), today.Split(' ').Take(3).Select(int.Parse).Order());
        Assert.Equal(Enumerable.Range(3, 27), today.Split(' ').Skip(3).Select(int.Parse).Order());
        Assert.NotEqual(Enumerable.Range(3, 27), today.Split(' ').Skip(3).Select(int.Parse));
        Assert.Equal(today, Order("T + 5 * 36e5"));
        Assert.NotEqual(today, Order("T + DAY"));
    }

    [Theory]
    [InlineData(200, 20, """{"fresh":5,"learning":0,"due":8}""")]
    [InlineData(12, 20, """{"fresh":2,"learning":0,"due":8}""")]
    [InlineData(6, 20, """{"fresh":0,"learning":0,"due":4}""")]
    [InlineData(200, 3, """{"fresh":2,"learning":0,"due":8}""")]
    [InlineData(2, 0, """{"fresh":0,"learning":0,"due":0}""")]
    public void Reviews_and_new_cards_have_a_limit_a_day(int reviewsADay, int newADay, string expected)
    {
        // Two reviews and one new card are done today; a review of yesterday, an exam and a card being learned do not count.
        const string log = "[[T - DAY, 'x', 3, 'review', 4], [T - 9, 'x', 3, 'exam', 0], [T - 8, 'x', 3, 'learning', 0], [T - 7, 'y', 1, 'review', 4], [T - 6, 'z', 3, 'review', 4]]";
        const string cards = "Array.from({ length: 13 }, (_, i) => card(`k${i}`))";
        var progress = $"{{ log: {log}, settings: {{ reviewsADay: {reviewsADay}, newADay: {newADay} }}, cards: Object.fromEntries([...{cards}.slice(0, 8).map(c => [c.key, learned(T - 9 * DAY, 9)]), ['n', learned(T, 3, {{ first: T }})]]) }}";

        Assert.Equal(expected, Counts(cards, progress, "T"));
    }

    [Fact]
    public void What_is_over_the_limit_and_what_is_suspended_is_said()
    {
        const string progress = "{ log: [[T, 'x', 3, 'review', 4]], settings: { reviewsADay: 1 }, suspended: ['k3'], cards: { k1: learned(T - 9 * DAY, 9), k2: learned(T - 3 * DAY, 9) } }";

        Assert.Equal(
            "Done for today. 1 card more is due than the 1 reviews a day you have set. The next card is due on 2026-03-07. 1 card is suspended.",
            Outlook("['k1', 'k2', 'k3'].map(k => card(k))", progress));
        Assert.Equal("No card is about all of this.", Outlook("[]", "{}"));
    }

    [Fact]
    public void Suspended_cards_neither_come_nor_count()
    {
        const string progress = "{ suspended: ['k1', 'k2'], cards: { k1: learned(T - 9 * DAY, 9) } }";

        Assert.Equal("k3", Next("['k1', 'k2', 'k3'].map(k => card(k))", progress, "T"));
        Assert.Equal("""{"fresh":1,"learning":0,"due":0}""", Counts("['k1', 'k2', 'k3'].map(k => card(k))", progress, "T"));
    }

    [Fact]
    public void A_leech_is_told_of_at_eight_lapses_and_after_every_four()
    {
        var told = scripts.Evaluate(
            "Array.from({ length: 20 }, (_, i) => i).filter(i => flashcards.standing.isNewlyLeech(learned(T, 1, { lapses: i }), learned(T, 1, { lapses: i + 1 }))).map(i => i + 1)");

        Assert.Equal("[8,12,16,20]", told);
        Assert.Equal("false", scripts.Evaluate("flashcards.standing.isNewlyLeech(learned(T, 1, { lapses: 8 }), learned(T, 1, { lapses: 8 }))"));
        Assert.Equal("suspended; a leech, forgotten 9 times", scripts.Evaluate("flashcards.standing.inWords(learned(T, 1, { lapses: 9 }), true, T)"));
    }

    private string Next(string cards, string progress, string now) => scripts.Evaluate($"flashcards.queue.look({cards}, progressOf({progress}), {now}).next.key");

    private string Counts(string cards, string progress, string now) => scripts.Evaluate($"flashcards.queue.look({cards}, progressOf({progress}), {now}).counts");

    private string Outlook(string cards, string progress) => scripts.Evaluate($"flashcards.queue.look({cards}, progressOf({progress}), T).outlook");
}
