using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>The ledger of identities: read and written the same, or refused at a line that exists.</summary>
internal sealed class LedgerRun : FuzzRun
{
    private const string Sound =
        "# Everything\nedition\t2026-01-02T00:00:00Z\n"
        + "card\ta/b\tadded=2026-01-01T00:00:00Z\tguid=x\n"
        + "fact\ta\tadded=2026-01-01T00:00:00Z\tchanged=2026-01-02T00:00:00Z\ttext=abc\n"
        + "fact\tb\tadded=2026-01-01T00:00:00Z\tretired=2026-01-02T00:00:00Z\n";

    private readonly TemporaryFolder folder = new();

    public override void Dispose() => folder.Dispose();

    public override string Feed(Dice random)
    {
        Input = Mutation.Damage(Sound, random);
        var path = Path.Combine(folder.Path, LedgerFile.Name);
        File.WriteAllBytes(path, Mutation.BytesOf(Input));
        var bag = new DiagnosticBag();
        if (LedgerFile.Load(path, LedgerFile.Name, bag) is not { } ledger)
        {
            Assert.True(bag.HasErrors);
            Assert.All(bag.InReadingOrder(), d => Assert.InRange(d.Location.Line, 0, Input.ReplaceLineEndings("\n").Split('\n').Length));
            return "refused";
        }

        File.WriteAllText(path, LedgerFile.TextOf(ledger));
        Assert.Equal(LedgerFile.TextOf(ledger), LedgerFile.TextOf(LedgerFile.Load(path, LedgerFile.Name, bag)!));
        return "read";
    }
}
