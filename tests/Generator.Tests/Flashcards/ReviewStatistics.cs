using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>What the figures of the review show.</summary>
public sealed class ReviewStatistics : IDisposable
{
    private readonly ReviewScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void The_forecast_counts_what_is_overdue_today_and_leaves_out_what_does_not_come()
    {
        var days = scripts.Evaluate(
            """
            flashcards.statistics.forecast(cards('over', 'today', 'third', 'late', 'suspended', 'new'), progressOf({
              suspended: ['suspended'],
              cards: {
                over: learned(T - 9 * DAY, 5), today: learned(T - DAY, 1), third: learned(T, 2), late: learned(T, 40),
                suspended: learned(T, 1),
              },
            }), T, 4).map(day => `${flashcards.clock.isoDate(day.moment)}: ${day.cards}`).join(', ')
            """);

        Assert.Equal("2026-03-01: 2, 2026-03-02: 0, 2026-03-03: 1, 2026-03-04: 0", days);
    }

    [Fact]
    public void Retention_counts_learned_cards_alone_week_by_week_up_to_today()
    {
        var weeks = scripts.Evaluate(
            """
            flashcards.statistics.retention(cards('a', 'b'), progressOf({
              log: [
                [T - 21 * DAY, 'a', 3, 'review', 5], [T - 13 * DAY, 'a', 1, 'review', 5], [T - 7 * DAY, 'a', 3, 'review', 5],
                [T - 6 * DAY, 'a', 2, 'review', 5], [T - DAY, 'a', 1, 'relearning', 0], [T - DAY, 'b', 3, 'new', 0],
                [T - DAY, 'b', 3, 'exam', 0], [T - DAY, 'other', 1, 'review', 5], [T, 'b', 1, 'review', 5],
              ],
            }), T, 2).map(week => `${flashcards.clock.isoDate(week.moment)} ${week.remembered}/${week.reviews}`).join('; ')
            """);

        Assert.Equal("2026-02-16 1/2; 2026-02-23 1/2", weeks);
    }

    [Fact]
    public void Chapters_count_their_cards_by_stage_and_what_is_remembered_now()
    {
        var chapters = scripts.Evaluate(
            """
            flashcards.statistics.byChapter(
              [...cards('m', 'y', 'l', 'u', 's'), card('v', 'b')], ['a', 'b', 'c'].map(id => ({ id, title: id.toUpperCase() })),
              progressOf({
                suspended: ['s'],
                cards: { m: learned(T, 21), y: learned(T - 20 * DAY, 20), l: learned(T, 0, { state: 'relearning', stability: 1 }) },
              }), T,
            ).map(({ title, cards, stages, recall }) =>
              `${title} ${cards}: ${Object.entries(stages).map(s => s.join(' ')).join(', ')}; ${recall && recall.toFixed(3)}`).join('\n')
            """);

        // Two are as good as just learned, one has waited as long as its stability: (1 + 1 + 0.9) / 3.
        Assert.Equal(
            """
            A 5: mature 1, young 1, learning 1, unseen 1, suspended 1; 0.967
            B 1: mature 0, young 0, learning 0, unseen 1, suspended 0; null
            """,
            chapters);
    }

    [Fact]
    public void Chance_is_the_same_for_the_same_text_and_spreads_evenly()
    {
        Assert.Equal(scripts.Evaluate("flashcards.chance.of('a 1')"), scripts.Evaluate("flashcards.chance.of('a 1')"));
        Assert.NotEqual(scripts.Evaluate("flashcards.chance.of('a 1')"), scripts.Evaluate("flashcards.chance.of('a 2')"));
        var tenths = scripts.Evaluate(
            """
            Array.from({ length: 10000 }, (_, i) => Math.floor(10 * flashcards.chance.of(`2026-03-01 ${i}`)))
              .reduce((sums, i) => sums.map((sum, j) => sum + (i === j ? 1 : 0)), Array(10).fill(0))
            """);

        Assert.All(tenths.Trim('[', ']').Split(',').Select(int.Parse), count => Assert.InRange(count, 850, 1150));
    }
}
