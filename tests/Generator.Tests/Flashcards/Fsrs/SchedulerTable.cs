using System.Globalization;
using Jint;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards.Fsrs;

/// <summary>Our scheduler gives what the npm package ts-fsrs gives: reviews.txt, which make-table.mjs computed with it.</summary>
public sealed class SchedulerTable : IDisposable
{
    private const int FirstResult = 2;

    private readonly Engine engine = new(options => options.Strict());

    public SchedulerTable()
    {
        engine.Execute(File.ReadAllText(Path.Combine(Repository.Templates, "flashcards", "fsrs.js")));
        engine.Execute("var memory; function begin() { memory = flashcards.fsrs.unseen(); }");
        engine.Execute("function review(days, grade, columns) { memory = flashcards.fsrs.grade(memory, days, grade); return columns.map(c => String(memory[c])).join('\\t'); }");
    }

    public void Dispose() => engine.Dispose();

    [Fact]
    public void Every_review_of_every_history_is_scheduled_alike()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Tests, "Flashcards", "Fsrs", "reviews.txt")).Where(l => !l.StartsWith('#')).ToList();
        var columns = lines[0].Split('\t');
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
            var actual = engine.Invoke("review", Number(expected[1]), Number(expected[0]), columns[FirstResult..]).AsString().Split('\t');
            if (!expected[FirstResult..].Zip(actual).All(pair => Agree(pair.First, pair.Second)))
                wrong.Add($"review {reviews}: {line} but got {string.Join('\t', actual)}");
        }

        Assert.Empty(wrong);
        Assert.InRange(reviews, 2000, int.MaxValue);
    }

    [Fact]
    public void The_table_reaches_every_state_and_every_grade()
    {
        string[] states = ["learning", "relearning", "review"];
        var rows = File.ReadAllLines(Path.Combine(Repository.Tests, "Flashcards", "Fsrs", "reviews.txt"))
            .Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')).ToList();

        Assert.Equal(states, rows.Select(r => r[2]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(states, s => Assert.Equal(["1", "2", "3", "4"], rows.Where((_, i) => i > 0 && rows[i - 1][2] == s).Select(r => r[0]).Distinct().Order(StringComparer.Ordinal)));
        Assert.Contains(rows, r => r[1] == "40000");
        Assert.Contains(rows, r => Number(r[8]) > 36500);
    }

    /// <summary>
    /// Whole numbers and words to the letter. Powers of two engines may differ in the last bit, and rounding to eight decimals may carry that on; make-table.mjs
    /// --check holds the script to the last bit in one engine.
    /// </summary>
    private static bool Agree(string expected, string actual) =>
        expected == actual
        || (expected.Contains('.', StringComparison.Ordinal) && Math.Abs(Number(expected) - Number(actual)) <= 1e-6 * Math.Max(1, Number(expected)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
