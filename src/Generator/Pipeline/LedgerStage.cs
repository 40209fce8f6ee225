using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Where the ledger of identities meets the content and the files: what was published stays, and what is new is known.</summary>
internal static class LedgerStage
{
    /// <summary>Null after an error.</summary>
    public static Ledger? Load(BuildOptions options, DiagnosticBag bag)
    {
        var ledger = LedgerFile.Load(options.Ledger, NameOf(options), bag);
        return options.AmendsEdition ? ledger?.BeforeLastEdition() : ledger;
    }

    /// <summary>Checks what can be known before anything is rendered.</summary>
    public static void CheckContent(BuildOptions options, StudyGuide guide, DiagnosticBag bag)
    {
        var checks = new LedgerChecks(guide.Ledger, NameOf(options), bag);
        checks.DemandPermanence(guide.Identities);
        checks.DemandPresence(guide.Identities, PublishedIdentities.Kinds);
    }

    /// <summary>Checks the rest: what only files know, and whether the ledger knows all.</summary>
    public static void CheckFiles(BuildOptions options, StudyGuide guide, IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        var checks = new LedgerChecks(guide.Ledger, NameOf(options), bag);
        checks.DemandPermanence([.. files.SelectMany(f => f.Identities)]);
        checks.DemandFreshness(IdentitiesOf(guide, files), options.LedgerMode);
    }

    /// <summary>Everything that is published for ever; of what both know the files have the last word, because they have digests.</summary>
    public static IReadOnlyList<Identity> IdentitiesOf(StudyGuide guide, IReadOnlyList<OutputFile> files)
    {
        List<Identity> known = [.. files.SelectMany(f => f.Identities)];
        return [.. guide.Identities.ExceptBy(known.Select(i => (i.Kind, i.Id)), i => (i.Kind, i.Id)), .. known];
    }

    /// <summary>Writes the ledger of a new edition, when there is anything new to write.</summary>
    /// <returns>What changed; null after an error.</returns>
    public static LedgerUpdate? Renew(BuildOptions options, Ledger ledger, IReadOnlyList<Identity> identities, long edition, DiagnosticBag bag)
    {
        var update = LedgerUpdate.Run(ledger, identities, edition);
        if (!update.IsChange && !options.AmendsEdition)
            return update;
        if (update.IsChange && (edition <= ledger.Edition || edition > DateTimeOffset.UtcNow.ToUnixTimeSeconds()))
        {
            bag.Error(
                IdentityCodes.EditionTime, new Location(NameOf(options)),
                $"the edition's time would be {LedgerFile.FormatTime(edition)}; expected one after the last, {LedgerFile.FormatTime(ledger.Edition)}, and not to come",
                "see whether the clock of one of the machines was wrong");
            return null;
        }

        return WholeFile.TryWrite(options.Ledger, NameOf(options), LedgerFile.TextOf(update.Ledger), bag) ? update : null;
    }

    private static string NameOf(BuildOptions options) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), options.Ledger).Replace('\\', '/');
}
