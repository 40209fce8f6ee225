using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Identities;

/// <summary>Two branches wrote the ledger, and git kept the lines of both (merge=union).</summary>
public sealed class LedgerMerges : IDisposable
{
    private const string Card =
        "card\tharbour/years\tadded=2026-01-10T00:00:00Z\tchanged={0}\ttext={1}\tform=question\tguid=abc\tnote=1\tcard1=2\task={2}\n";

    private const string Change =
        "change\t{0}/harbour/years\tadded={0}\tgaps=1\thad=1\tparts=wording\twhat=changed\task={1}\told-ask=How many years?\n";

    private const string Edition = "edition\t{0}\tadded={0}\tcards={1}\n";
    private const string Begun = "2026-01-10T00:00:00Z";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Editions_of_two_days_are_both_history() =>
        Snapshot.Match(
            Merged(
                Branch("2026-01-11T00:00:00Z", "11", "After how many?", 7),
                Branch("2026-01-12T00:00:00Z", "12", "How many whole years?", 8)));

    [Fact]
    public Task Editions_of_one_moment_are_one() =>
        Snapshot.Match(
            Merged(
                Branch("2026-01-12T00:00:00Z", "11", "After how many?", 7),
                Branch("2026-01-12T00:00:00Z", "12", "How many whole years?", 8)));

    [Fact]
    public void What_is_permanent_and_differs_is_told_at_its_line()
    {
        var other = Branch("2026-01-12T00:00:00Z", "12", "B?", 7).Replace("guid=abc", "guid=xyz", StringComparison.Ordinal);

        var (ledger, findings) = Load(Branch("2026-01-11T00:00:00Z", "11", "A?", 7) + other);

        Assert.Null(ledger);
        var finding = Assert.Single(findings);
        Assert.Equal((LedgerFile.Name, 7), (finding.Location.File, finding.Location.Line));
        Assert.Contains(
            "the card 'harbour/years' has a line already, with other permanent values", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>The ledger of one branch, which changed a card.</summary>
    private static string Branch(string time, string digest, string ask, int cards) =>
        $"edition\t{time}\n" + Format(
            Card, time, digest, ask) + Format(Change, time, ask) + Format(Edition, Begun, 6) + Format(Edition, time, cards);

    private static string Format(string form, params object[] values) => string.Format(CultureInfo.InvariantCulture, form, values);

    private string Merged(string one, string two)
    {
        var (ledger, findings) = Load(one + two);
        Assert.Empty(findings);
        Assert.True(ledger!.IsMerged);
        Assert.Equal(LedgerFile.TextOf(ledger), LedgerFile.TextOf(Load(LedgerFile.TextOf(ledger)).Ledger!));
        return LedgerFile.TextOf(ledger);
    }

    private (Ledger? Ledger, IReadOnlyList<Diagnostic> Findings) Load(string text)
    {
        var bag = new DiagnosticBag();
        var path = Path.Combine(folder.Path, LedgerFile.Name);
        File.WriteAllText(path, text);
        return (LedgerFile.Load(path, LedgerFile.Name, bag), [.. bag.InReadingOrder()]);
    }
}
