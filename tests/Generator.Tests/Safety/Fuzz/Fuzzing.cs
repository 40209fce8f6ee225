using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>
/// Feeds every reader with anything: some thousands of inputs in each run of the tests, 500,000 with SINORUSSIA_FUZZ=long. Each input is
/// made of the seed and its own number; SINORUSSIA_FUZZ_SEED repeats a run, and what was found once becomes a case.
/// </summary>
public sealed class Fuzzing(ITestOutputHelper log)
{
    /// <summary>Far above what any input takes on a busy machine: it is for what never ends.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    private static readonly FuzzTarget[] Targets =
    [
        new("dates", 2_000, 120_000, () => new DateRun()),
        new("prose", 1_500, 120_000, () => new ProseRun()),
        new(
            "facts", 300, 100_000,
            () => new ContentRun(f => f.StartsWith("content/", StringComparison.Ordinal) && f.EndsWith(".yaml", StringComparison.Ordinal))),
        new("templates", 600, 60_000, () => new TemplateRun()),
        new("sources", 150, 50_000, () => new ContentRun(f => f.StartsWith("seeds/", StringComparison.Ordinal))),
        new("ledger", 600, 40_000, () => new LedgerRun()),
        new("chapters", 100, 8_000, () => new ContentRun(f => f.EndsWith(".md", StringComparison.Ordinal))),
        new("builds", 10, 2_000, () => new BuildRun()),
    ];

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("SINORUSSIA_FUZZ") == "long";

    private static readonly int Seed = int.TryParse(
        Environment.GetEnvironmentVariable("SINORUSSIA_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
        ? seed : RandomNumberGenerator.GetInt32(int.MaxValue);

    public static TheoryData<string> Names => [.. Targets.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_input_is_read_or_refused(string name)
    {
        var target = Targets.Single(t => t.Name == name);
        var count = IsLong ? target.Long : target.Short;
        var fates = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (slowest, clock) = (TimeSpan.Zero, Stopwatch.StartNew());
        using var run = target.Open();
        for (var number = 0; number < count; number++)
        {
            var begun = clock.Elapsed;
            string fate;
            try
            {
                fate = run.Feed(new Dice(HashOf(name, number)));
            }
#pragma warning disable CA1031 // whatever an input brings about is what is looked for
            catch (Exception e)
#pragma warning restore CA1031
            {
                Assert.Fail(
                    $"{name}, input {number} of seed {Seed} (SINORUSSIA_FUZZ_SEED={Seed}): {e.GetType().Name}: "
                        + $"{e.Message}\n{e.StackTrace}\n--- input ---\n{run.Input}");
                return;
            }

            fates[fate] = fates.GetValueOrDefault(fate) + 1;
            slowest = clock.Elapsed - begun > slowest ? clock.Elapsed - begun : slowest;
            Assert.True(slowest < Hang, $"{name}, input {number} of seed {Seed}: took {slowest}\n--- input ---\n{run.Input}");
        }

        var told = string.Join(", ", fates.Select(f => $"{f.Value} {f.Key}"));
        var times = FormattableString.Invariant($"slowest {slowest.TotalMilliseconds:F0} ms, all {clock.Elapsed.TotalSeconds:F0} s");
        var line = FormattableString.Invariant($"{name}: seed {Seed}, {count} inputs: {told}; {times}");
        log.WriteLine(line);
        if (IsLong)
            Console.WriteLine(line);
    }

    [Fact]
    public void The_long_run_has_500_000_inputs() => Assert.Equal(500_000, Targets.Sum(t => t.Long));

    private static ulong HashOf(string name, int number)
    {
        Span<byte> bytes = stackalloc byte[32];
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Seed} {name} {number}")), bytes);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }
}
