using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>Which card of the review comes next, and what waits.</summary>
public sealed class ReviewOrder : IDisposable
{
    private const string Gaps = "cards('aaaaaaaaaaaa:1', 'aaaaaaaaaaaa:2', 'aaaaaaaaaaaa:3', 'bbbbbbbbbbbb')";

    private readonly ReviewScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void Of_the_gaps_of_a_text_one_is_asked_a_day()
    {
        const string today = "{ cards: { 'aaaaaaaaaaaa:1': learned(T, 5) } }";

        Assert.Equal("2 0 0", Counts($"{Gaps}, {{}}"));
        Assert.Equal("1 0 0", Counts($"{Gaps}, {today}"));
        Assert.Equal("bbbbbbbbbbbb", Next($"{Gaps}, {today}"));
        Assert.Equal("aaaaaaaaaaaa:2", Next($"{Gaps}, {today}, T + DAY"));
    }

    [Fact]
    public void A_gap_being_learned_or_reviewed_buries_its_siblings()
    {
        const string progress =
            """
            { cards: {
              'aaaaaaaaaaaa:1': learned(T - DAY, 0, { state: 'learning', due: T }), 'aaaaaaaaaaaa:2': learned(T - 9 * DAY, 9),
            } }
            """;

        Assert.Equal("aaaaaaaaaaaa:1", Next($"{Gaps}, {progress}"));
        Assert.Equal("1 1 0", Counts($"{Gaps}, {progress}"));
        Assert.Equal(
            "Done for today. 1 card that would give away or repeat what was asked today will come tomorrow. "
            + "1 card you have not seen will follow, at most 20 a day.",
            Outlook(
                """
                cards('aaaaaaaaaaaa:2', 'aaaaaaaaaaaa:3'),
                { cards: { 'aaaaaaaaaaaa:1': learned(T, 9), 'aaaaaaaaaaaa:2': learned(T - 9 * DAY, 9) } }
                """));
    }

    [Fact]
    public void Due_cards_are_shuffled_within_a_day_alike_all_day_and_anew_the_next()
    {
        List<int> Order(string now) =>
        [
            .. scripts.Evaluate(
                $$"""
                (() => {
                  const progress = { cards: Object.fromEntries(numbered(30).map((c, i) => [c.key, learned(T - 9 * DAY, i < 3 ? 6 : 9)])) };
                  const [left, order] = [numbered(30), []];
                  while (left.length > 0) {
                    const { next } = look(left, progress, {{now}});
                    order.push(next.key.slice(1));
                    left.splice(left.indexOf(next), 1);
                  }
                  return order.join(' ');
                })()
                """).Split(' ').Select(int.Parse),
        ];

        var today = Order("T");

        Assert.Equal(Enumerable.Range(0, 3), today.Take(3).Order());
        Assert.Equal(Enumerable.Range(3, 27), today.Skip(3).Order());
        Assert.NotEqual(Enumerable.Range(3, 27), today.Skip(3));
        Assert.Equal(today, Order("T + 5 * 36e5"));
        Assert.NotEqual(today, Order("T + DAY"));
    }

    [Theory]
    [InlineData(200, 20, "5 0 8")]
    [InlineData(12, 20, "2 0 8")]
    [InlineData(6, 20, "0 0 4")]
    [InlineData(200, 3, "2 0 8")]
    [InlineData(2, 0, "0 0 0")]
    public void Reviews_and_new_cards_have_a_limit_a_day(int reviewsADay, int newADay, string expected)
    {
        // Two reviews and one new card are done today; a review of yesterday, an exam and a card being learned do not count.
        var progress =
            $$"""
            {
              log: [
                [T - DAY, 'x', 3, 'review', 4], [T - 9, 'x', 3, 'exam', 0], [T - 8, 'x', 3, 'learning', 0],
                [T - 7, 'y', 1, 'review', 4], [T - 6, 'z', 3, 'review', 4],
              ],
              settings: { reviewsADay: {{reviewsADay}}, newADay: {{newADay}} },
              cards: Object.fromEntries([
                ...numbered(8).map(c => [c.key, learned(T - 9 * DAY, 9)]), ['n', learned(T, 3, { first: T })],
              ]),
            }
            """;

        Assert.Equal(expected, Counts($"numbered(13), {progress}"));
    }

    [Fact]
    public void What_is_over_the_limit_and_what_is_suspended_is_said()
    {
        Assert.Equal(
            "Done for today. 1 card more is due than the 1 review a day you allow. The next card is due on 2026-03-07. "
            + "1 card is suspended.",
            Outlook(
                """
                cards('k1', 'k2', 'k3'), {
                  log: [[T, 'x', 3, 'review', 4]], settings: { reviewsADay: 1 }, suspended: ['k3'],
                  cards: { k1: learned(T - 9 * DAY, 9), k2: learned(T - 3 * DAY, 9) },
                }
                """));
        Assert.Equal("No card is about all of this.", Outlook("[], {}"));
    }

    [Fact]
    public void Suspended_cards_neither_come_nor_count()
    {
        const string cards = "cards('k1', 'k2', 'k3'), { suspended: ['k1', 'k2'], cards: { k1: learned(T - 9 * DAY, 9) } }";

        Assert.Equal("k3", Next(cards));
        Assert.Equal("1 0 0", Counts(cards));
    }

    [Fact]
    public void A_leech_is_told_of_at_eight_lapses_and_after_every_four()
    {
        string Told(int before, int after) => scripts.Evaluate(
            $"String(flashcards.standing.isNewlyLeech(learned(T, 1, {{ lapses: {before} }}), learned(T, 1, {{ lapses: {after} }})))");

        Assert.Equal([8, 12, 16, 20], Enumerable.Range(1, 20).Where(lapses => Told(lapses - 1, lapses) == "true"));
        Assert.Equal("false", Told(8, 8));
        Assert.Equal(
            "suspended; a leech, forgotten 9 times",
            scripts.Evaluate("flashcards.standing.inWords(learned(T, 1, { lapses: 9 }), true, T)"));
    }

    /// <param name="arguments">Cards, progress, and when not <c>T</c> the moment.</param>
    private string Next(string arguments) => scripts.Evaluate($"look({arguments}).next.key");

    /// <summary>New, learning and due cards.</summary>
    private string Counts(string arguments) => scripts.Evaluate($"Object.values(look({arguments}).counts).join(' ')");

    private string Outlook(string arguments) => scripts.Evaluate($"look({arguments}).outlook");
}
