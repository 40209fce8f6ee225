using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>The small sample, and the deck of this repository as it ships; each loaded once.</summary>
internal static class LoadedDecks
{
    private static readonly Dictionary<string, Lazy<(StudyGuide Guide, AnkiPackage Package)>> Loaded = new()
    {
        ["sample"] = new(() => Load(Repository.Sample("small"))),
        ["real"] = new(() => Load(Repository.Root)),
    };

    public static TheoryData<string> Names => [.. Loaded.Keys];

    public static (StudyGuide Guide, AnkiPackage Package) Of(string deck) => Loaded[deck].Value;

    private static (StudyGuide Guide, AnkiPackage Package) Load(string folder)
    {
        var bag = new DiagnosticBag();
        var content = Path.Combine(folder, "content");
        var ledger = LedgerFile.Load(Path.Combine(content, LedgerFile.Name), LedgerFile.Name, bag);
        Assert.Empty(bag.InReadingOrder());
        var guide = SampleGuide.Load(content, Path.Combine(folder, "seeds"), ledger);
        return (guide, AnkiPackage.Of(guide));
    }
}
