using System.Globalization;
using Jint;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards.Fsrs;

/// <summary>
/// Our scheduler gives what the npm package ts-fsrs gives: reviews.txt and, with fuzz, fuzzed.txt, which make-table.mjs computed with it.
/// </summary>
public sealed class SchedulerTable : IDisposable
{
    private static readonly string[] Scripts = ["chance.js", "fuzz.js", "fsrs.js"];

    private readonly Engine engine = new(options => options.Strict());

    public SchedulerTable()
    {
        engine.Execute("globalThis.studyGuide = { flashcards: {} };");
        foreach (var script in Scripts)
            engine.Execute(File.ReadAllText(Path.Combine(Repository.Templates, "flashcards", script)), script);
        engine.Execute("const { flashcards } = studyGuide; var memory; function begin() { memory = flashcards.fsrs.unseen(); }");
        engine.Execute(
            """
            function review(days, grade, key, columns) {
              memory = flashcards.fsrs.grade(memory, days, grade, key);
              return columns.map(c => String(memory[c])).join('\t');
            }
            """);
    }

    public void Dispose() => engine.Dispose();

    [Theory]
    [InlineData("reviews.txt", 2000)]
    [InlineData("fuzzed.txt", 1500)]
    public void Every_review_of_every_history_is_scheduled_alike(string file, int fewest)
    {
        var lines = Lines(file);
        var columns = lines[0].Split('\t');
        var (key, first) = (Array.IndexOf(columns, "key"), Array.IndexOf(columns, "grade"));
        var results = columns[(first + 2)..];
        var wrong = new List<string>();
        var reviews = 0;
        foreach (var line in lines.Skip(1))
        {
            if (line.Length == 0)
            {
                engine.Invoke("begin");
                continue;
            }

            reviews++;
            var expected = line.Split('\t');
            var (grade, waited, card) = (Number(expected[first]), Number(expected[first + 1]), key < 0 ? null : expected[key]);
            var actual = engine.Invoke("review", waited, grade, card, results).AsString().Split('\t');
            if (!expected[(first + 2)..].Zip(actual).All(pair => Agree(pair.First, pair.Second)))
                wrong.Add($"review {reviews}: {line} but got {string.Join('\t', actual)}");
        }

        Assert.Empty(wrong);
        Assert.InRange(reviews, fewest, int.MaxValue);
    }

    [Fact]
    public void The_table_reaches_every_state_and_every_grade()
    {
        string[] states = ["learning", "relearning", "review"];
        var rows = Lines("reviews.txt").Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')).ToList();

        Assert.Equal(states, rows.Select(r => r[2]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            states,
            s => Assert.Equal(
                ["1", "2", "3", "4"],
                rows.Where((_, i) => i > 0 && rows[i - 1][2] == s).Select(r => r[0]).Distinct().Order(StringComparer.Ordinal)));
        Assert.Contains(rows, r => r[1] == "40000");
        Assert.Contains(rows, r => Number(r[8]) > 36500);
    }

    [Fact]
    public void Fuzz_is_seen_to_move_days_and_never_shortens_a_wait_to_what_has_passed()
    {
        var rows = Lines("fuzzed.txt").Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).Where(r => r[3] == "review").ToList();

        // Stability is the wait in days at 90 % retention, so that a wait is its rounded value wherever chance and the order of the grades
        // leave it alone.
        Assert.InRange(rows.Count(r => Math.Abs(Number(r[9]) - Number(r[5])) > 1), rows.Count / 10, rows.Count);
        var longer = rows.Where(r => Number(r[1]) > 2 && Number(r[5]) > Number(r[2]) + 1).ToList();
        Assert.NotEmpty(longer);
        Assert.All(longer, r => Assert.True(Number(r[9]) > Number(r[2]), string.Join(' ', r)));
    }

    private static List<string> Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(Repository.Tests, "Flashcards", "Fsrs", file)).Where(l => !l.StartsWith('#'))];

    /// <summary>
    /// Whole numbers and words to the letter. Powers of two engines may differ in the last bit, and rounding to eight decimals may carry
    /// that on; make-table.mjs --check holds the script to the last bit in one engine.
    /// </summary>
    private static bool Agree(string expected, string actual) =>
        expected == actual
        || (
            expected.Contains('.', StringComparison.Ordinal)
                    && Math.Abs(Number(expected) - Number(actual)) <= 1e-6 * Math.Max(1, Number(expected)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
