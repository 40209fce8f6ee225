using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
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

    /// <summary>Checks the rest: what only outputs know, and whether the ledger knows all.</summary>
    /// <param name="published">What outputs publish for ever, with digests.</param>
    public static void CheckOutputs(BuildOptions options, StudyGuide guide, IReadOnlyList<Identity> published, DiagnosticBag bag)
    {
        var checks = new LedgerChecks(guide.Ledger, NameOf(options), bag);
        checks.DemandPermanence(published);
        checks.DemandFreshness(All(guide, published), options.LedgerMode);
    }

    /// <summary>True while what is published differs from what the ledger knows.</summary>
    public static bool IsBehind(StudyGuide guide, IReadOnlyList<Identity> published) =>
        !LedgerChecks.IsFresh(guide.Ledger, All(guide, published));

    /// <summary>Writes the ledger of a new edition, when there is anything new to write.</summary>
    /// <param name="edition">Its time, seconds since 1970, UTC.</param>
    /// <param name="now">The same for this moment: no edition is of a time to come.</param>
    /// <returns>What changed; null after an error.</returns>
    public static LedgerUpdate? Renew(
        BuildOptions options, StudyGuide guide, IReadOnlyList<Identity> published, long edition, long now, DiagnosticBag bag)
    {
        WholeFile.Clear(options.Ledger);
        var (ledger, all) = (guide.Ledger, All(guide, published));
        var isChange = all.Exists(i => LedgerUpdate.WhyStale(ledger, i) is not null);
        if (isChange && (edition <= ledger.Edition || edition > now))
        {
            bag.Error(
                IdentityCodes.EditionTime, new Location(NameOf(options)),
                $"the edition's time would be {LedgerFile.FormatTime(edition)}; expected one after the last, "
                    + $"{LedgerFile.FormatTime(ledger.Edition)}, and not to come",
                "see whether the clock of one of the machines was wrong");
            return null;
        }

        var update = LedgerUpdate.Run(ledger, all, edition);
        if (!isChange && !options.AmendsEdition && !ledger.IsMerged)
            return update;
        return WholeFile.TryWrite(options.Ledger, NameOf(options), LedgerFile.TextOf(update.Ledger), bag) ? update : null;
    }

    /// <summary>
    /// Everything that is published for ever; of what both know the outputs have the last word, because they have digests.
    /// </summary>
    private static List<Identity> All(StudyGuide guide, IReadOnlyList<Identity> published) =>
        [.. guide.Identities.ExceptBy(published.Select(i => (i.Kind, i.Id)), i => (i.Kind, i.Id)), .. published];

    private static string NameOf(BuildOptions options) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), options.Ledger).Replace('\\', '/');
}
