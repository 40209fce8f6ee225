using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Identities;

/// <summary>The ledger as a file.</summary>
public sealed class LedgerFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_back() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Arb.From(SomeLedger), ledger =>
        {
            var text = LedgerFile.TextOf(ledger);
            Assert.Equal(text, LedgerFile.TextOf(Read(text)));
            Assert.Equal(ledger.Lines.Select(Plain), Read(text).Lines.Select(Plain));
        }));

    [Fact]
    public void Lines_are_sorted_whatever_order_they_came_in()
    {
        LedgerLine[] lines = [Line("fact", "b"), Line("card", "b/x"), Line("fact", "a-b"), Line("fact", "a")];

        var text = LedgerFile.TextOf(new Ledger(5, lines));

        Assert.Equal(text, LedgerFile.TextOf(new Ledger(5, lines.Reverse())));
        Assert.Equal(
            ["card b/x", "fact a", "fact a-b", "fact b"], text.Split('\n')[2..6].Select(l => string.Join(' ', l.Split('\t')[..2])));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("fact\ta\tadded=2026-01-01T00:00:00Z\n", "does not begin with its edition")]
    [InlineData("edition\tyesterday\n", "does not begin with its edition")]
    [InlineData("edition\t2026-01-01T00:00:00Z\nfact\ta\tadded=2026-01-01T00:00:00Z\tpage=x\tpage=y\n", "no line of a ledger")]
    [InlineData("edition\t2026-01-01T00:00:00Z\nfact\ta\tadded=2025-01-01T00:00:00Z\tchanged=2024-01-01T00:00:00Z\n", "not in order")]
    public void A_damaged_file_is_refused(string text, string expected)
    {
        var bag = new DiagnosticBag();
        var path = Path.Combine(folder.Path, LedgerFile.Name);
        File.WriteAllText(path, text);

        Assert.Null(LedgerFile.Load(path, "identities.lock", bag));

        var finding = Assert.Single(bag.InReadingOrder());
        Assert.Equal(IdentityCodes.NotALedger, finding.Code);
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_another_system_are_read()
    {
        var text = LedgerFile.TextOf(new Ledger(5, [Line("fact", "a")]));

        Assert.Equal(text, LedgerFile.TextOf(Read(text.ReplaceLineEndings("\r\n"))));
    }

    internal static LedgerLine Line(string kind, string id) => new(kind, id, 1, 1, null, null, []);

    private static Gen<Ledger> SomeLedger =>
        from lines in Gen.ListOf(SomeLine)
        select new Ledger(100_000_000, lines.DistinctBy(l => (l.Kind, l.Id)));

    private static Gen<LedgerLine> SomeLine =>
        from kind in Gen.Elements("card", "fact", "deck")
        from id in Gen.Elements("a", "b", "a-b", "c/d", "ä/ö", "/")
        from added in Gen.Choose(0, 1_000_000)
        from later in Gen.Choose(0, 1_000_000)
        from gone in Gen.Choose(0, 1_000_000)
        from digest in Gen.Elements("0123456789abcdef", null)
        from value in Gen.Elements("x", "with blanks", "a=b", "::", "")
        select new LedgerLine(
            kind, id, added, added + later, gone % 2 == 0 ? null : added + later + gone, digest, [new("name", value), new("id", "7")]);

    private Ledger Read(string text)
    {
        var bag = new DiagnosticBag();
        var path = Path.Combine(folder.Path, LedgerFile.Name);
        File.WriteAllText(path, text);
        var ledger = LedgerFile.Load(path, LedgerFile.Name, bag);
        Assert.Empty(bag.InReadingOrder());
        return ledger!;
    }

    private static string Plain(LedgerLine line) =>
        $"{line.Kind} {line.Id} {line.Added} {line.Changed} {line.Retired} {line.Digest} {string.Join(' ', line.Attributes)}";
}
