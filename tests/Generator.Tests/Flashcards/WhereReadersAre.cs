using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>How readers stand in the chapters, as home page and contents tell it.</summary>
public sealed class WhereReadersAre : IDisposable
{
    private const string Chapters =
        """
        [
          { id: 'one', parts: ['opening', 'a', 'b'], keys: ['k1', 'k2', 'k3', 'k4'] },
          { id: 'two', parts: ['c'], keys: [] },
          { id: 'three', parts: ['opening', 'd'], keys: ['k5', 'k6:1', 'k6:2'] },
        ]
        """;

    private readonly ReviewScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Theory]
    [InlineData("{}", "null")]
    [InlineData("{ gone: { parts: ['x'], place: 'x', at: 9 } }", "null")]
    [InlineData("{ one: { parts: ['opening'], place: 'opening', at: 1 } }", "one#a")]
    [InlineData("{ one: { parts: ['a', 'opening'], place: 'opening', at: 1 } }", "one#b")]
    [InlineData("{ one: { parts: ['b'], place: 'b', at: 1 } }", "two#c")]
    [InlineData("{ one: { parts: ['b'], place: 'b', at: 1 }, two: { parts: ['c'], place: 'c', at: 2 } }", "three#opening")]
    [InlineData("{ three: { parts: ['opening', 'd'], place: 'd', at: 1 } }", "one#opening")]
    [InlineData("{ one: { parts: ['opening', 'a', 'b'], place: 'b', at: 3 }, two: { parts: ['c'], place: 'c', at: 2 }, three: { parts: "
        + "['opening', 'd'], place: 'd', at: 1 } }", "null")]
    public void Reading_goes_on_behind_the_part_read_last(string readings, string expected) =>
        Assert.Equal(expected, scripts.Evaluate(
            $$"""
            (() => {
              const next = flashcards.whereChapters.following({{Chapters}}, progressOf({ readings: {{readings}} }));
              return next ? `${next.chapter.id}#${next.part}` : 'null';
            })()
            """));

    [Fact]
    public void A_chapter_counts_what_is_read_learned_and_due_and_leaves_out_what_is_suspended()
    {
        Assert.Equal(
            """{"read":2,"parts":3,"learned":2,"cards":4,"due":2,"isBegun":true}""",
            scripts.Evaluate(
                $$"""
                flashcards.whereChapters.ofChapter({{Chapters}}[0], progressOf({
                  readings: { one: { parts: ['a', 'b', 'of another version'], place: 'a', at: 1 } }, suspended: ['k4'],
                  cards: {
                    k1: learned(T - 9 * DAY, 9), k2: learned(T - DAY, 9),
                    k3: learned(T - 6e5, 0, { state: 'learning' }), k4: learned(T - 9 * DAY, 9),
                  },
                }), T)
                """));
        Assert.Equal(
            """{"read":0,"parts":1,"learned":0,"cards":0,"due":0,"isBegun":false}""",
            scripts.Evaluate($"flashcards.whereChapters.ofChapter({Chapters}[1], progressOf({{}}), T)"));
    }

    [Fact]
    public void What_is_due_today_is_what_the_review_will_ask()
    {
        // Of the siblings k6 only one is asked, and what is learned today counts.
        Assert.Equal("3", scripts.Evaluate(
            $$"""
            flashcards.whereChapters.dueToday({{Chapters}}, progressOf({
              cards: {
                k1: learned(T - 9 * DAY, 9), k2: learned(T - DAY, 9), k3: learned(T - 6e5, 0, { state: 'learning' }),
                'k6:1': learned(T - 9 * DAY, 9), 'k6:2': learned(T - 9 * DAY, 9),
              },
            }), T)
            """));
    }

    [Fact]
    public void What_two_browsers_have_read_is_read_in_both()
    {
        Assert.Equal(
            """{"parts":["a","b","c"],"place":"c","at":5}""",
            scripts.Evaluate(
                "flashcards.reading.united({ parts: ['a', 'b'], place: 'b', at: 3 }, { parts: ['c', 'a'], place: 'c', at: 5 })"));
        Assert.Equal(
            """{"parts":["a","b"],"place":"a","at":7}""",
            scripts.Evaluate("flashcards.reading.withPart({ parts: ['b', 'a'], place: 'b', at: 3 }, 'a', 7)"));
    }
}
