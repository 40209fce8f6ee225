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
        const string cards = "['over', 'today', 'third', 'late', 'suspended', 'new'].map(k => card(k))";
        const string progress =
            "{ suspended: ['suspended'], cards: { over: learned(T - 9 * DAY, 5), today: learned(T - DAY, 1), third: learned(T, 2), late: learned(T, 40), suspended: learned(T, 1) } }";

        Assert.Equal("2 0 1 0", scripts.Evaluate($"flashcards.statistics.forecast({cards}, progressOf({progress}), T, 4).map(d => d.cards).join(' ')"));
        Assert.Equal("2026-03-01 2026-03-04", scripts.Evaluate($"[0, 3].map(i => flashcards.clock.isoDate(flashcards.statistics.forecast([], progressOf({{}}), T, 4)[i].moment)).join(' ')"));
    }

    [Fact]
    public void Retention_counts_learned_cards_alone_week_by_week_up_to_today()
    {
        const string log =
            """
            [[T - 21 * DAY, 'a', 3, 'review', 5], [T - 13 * DAY, 'a', 1, 'review', 5], [T - 7 * DAY, 'a', 3, 'review', 5], [T - 6 * DAY, 'a', 2, 'review', 5],
             [T - DAY, 'a', 1, 'relearning', 0], [T - DAY, 'b', 3, 'new', 0], [T - DAY, 'b', 3, 'exam', 0], [T - DAY, 'other', 1, 'review', 5], [T, 'b', 1, 'review', 5]]
            """;
        var weeks = scripts.Evaluate(
            $"flashcards.statistics.retention([card('a'), card('b')], progressOf({{ log: {log} }}), T, 2).map(w => `${{flashcards.clock.isoDate(w.moment)}} ${{w.remembered}}/${{w.reviews}}`).join('; ')");

        Assert.Equal("2026-02-16 1/2; 2026-02-23 1/2", weeks);
    }

    [Fact]
    public void Chapters_count_their_cards_by_stage_and_what_is_remembered_now()
    {
        const string cards = "[card('m'), card('y'), card('l'), card('u'), card('s'), card('v', 'b')]";
        const string progress =
            "{ suspended: ['s'], cards: { m: learned(T, 21), y: learned(T - 20 * DAY, 20), l: learned(T, 0, { state: 'relearning', stability: 1 }) } }";
        var chapters = scripts.Evaluate(
            $"flashcards.statistics.byChapter({cards}, [{{ id: 'a', title: 'A' }}, {{ id: 'b', title: 'B' }}, {{ id: 'c', title: 'C' }}], progressOf({progress}), T)"
            + ".map(c => ({ ...c, recall: c.recall && c.recall.toFixed(3) }))");

        // Two are as good as just learned, one has waited as long as its stability: (1 + 1 + 0.9) / 3.
        Assert.Equal(
            """[{"id":"a","title":"A","stages":{"mature":1,"young":1,"learning":1,"unseen":1,"suspended":1},"cards":5,"recall":"0.967"},{"id":"b","title":"B","stages":{"mature":0,"young":0,"learning":0,"unseen":1,"suspended":0},"cards":1,"recall":null}]""",
            chapters);
    }

    [Fact]
    public void Chance_is_the_same_for_the_same_text_and_spreads_evenly()
    {
        Assert.Equal("true", scripts.Evaluate("flashcards.chance.of('a 1') === flashcards.chance.of('a 1') && flashcards.chance.of('a 1') !== flashcards.chance.of('a 2')"));
        var tenths = scripts.Evaluate(
            "Array.from({ length: 10000 }, (_, i) => Math.floor(10 * flashcards.chance.of(`2026-03-01 ${i}`))).reduce((sums, i) => sums.map((s, j) => s + (i === j ? 1 : 0)), Array(10).fill(0))");

        Assert.All(tenths.Trim('[', ']').Split(',').Select(int.Parse), count => Assert.InRange(count, 850, 1150));
    }
}
