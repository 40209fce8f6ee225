using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Identities;

/// <summary>Holds what is about to be published against what was.</summary>
/// <param name="ledger">What was published.</param>
/// <param name="file">The ledger's file as messages name it.</param>
internal sealed class LedgerChecks(Ledger ledger, string file, DiagnosticBag bag)
{
    private const string Cure = "run 'sinorussia lock' and commit the ledger with the content";

    /// <summary>Reports what permanent has changed, ids that were withdrawn and are used again, and what need not have been withdrawn.</summary>
    public void DemandPermanence(IReadOnlyList<Identity> now)
    {
        foreach (var identity in now)
        {
            if (ledger.TryFind(identity.Kind, identity.Id, out var line))
                Compare(identity, line);
            else if (identity.IsRetired && !ledger.IsEmpty)
                bag.Error(
                    IdentityCodes.NeverPublished, identity.Location, $"{identity.Name} is withdrawn and was never published; expected only what somebody may have",
                    "delete it");
        }
    }

    /// <summary>Reports what was published and is gone.</summary>
    /// <param name="now">Everything of those kinds.</param>
    /// <param name="kinds">The kinds that are looked at.</param>
    public void DemandPresence(IReadOnlyList<Identity> now, IReadOnlyCollection<string> kinds)
    {
        var present = now.Select(i => (i.Kind, i.Id)).ToHashSet();
        foreach (var line in ledger.Lines.Where(l => kinds.Contains(l.Kind) && !present.Contains((l.Kind, l.Id))))
        {
            // The text of a withdrawn card is needed until it was shipped once; pages stay for ever.
            if (line.Kind != IdentityKinds.Card || line.Retired is null || line.Retired == ledger.Edition)
                bag.Error(
                    IdentityCodes.Vanished, new Location(file, line.Number, 1), $"the {line.Kind} '{line.Id}' was published and is gone; expected it in the content",
                    CureOf(line));
        }
    }

    /// <summary>Reports what is new or has changed since the ledger was written.</summary>
    public void DemandFreshness(IReadOnlyList<Identity> now, LedgerMode mode)
    {
        if (mode == LedgerMode.Renew || (ledger.IsEmpty && mode == LedgerMode.Warn))
            return;
        if (ledger.IsEmpty)
        {
            bag.Error(IdentityCodes.NoLedger, new Location(file), "there is no ledger of what was published; expected one", Cure);
            return;
        }

        if (ledger.IsMerged)
        {
            var severity = mode == LedgerMode.Demand ? Severity.Error : Severity.Warning;
            bag.Add(new Diagnostic(IdentityCodes.Stale, severity, new Location(file), "the ledger holds what two branches wrote, side by side; expected it in order", Cure));
        }

        var stale = now.Where(i => LedgerUpdate.WhyStale(ledger, i) is not null).ToList();
        if (mode == LedgerMode.Demand)
        {
            foreach (var identity in stale)
                bag.Error(IdentityCodes.Stale, identity.Location, $"{identity.Name} {LedgerUpdate.WhyStale(ledger, identity)}; expected the ledger to know it", Cure);
        }
        else if (stale.Count > 0)
        {
            var what = string.Join(", ", stale.GroupBy(i => i.Kind).Select(g => FormattableString.Invariant($"{g.Key} {g.Count()}")));
            bag.Warn(IdentityCodes.Stale, new Location(file), $"the ledger does not know what is new or has changed since it was written ({what})", Cure + " before you publish");
        }
    }

    private void Compare(Identity identity, LedgerLine line)
    {
        if (line.Retired is not null && !identity.IsRetired)
        {
            bag.Error(
                IdentityCodes.UsedAgain, identity.Location,
                $"{identity.Name} was withdrawn on {LedgerFile.FormatTime(line.Retired.Value)} and is used again; expected a new {(line.Kind == IdentityKinds.Card ? "key" : "id")}",
                "learners and links would take the new one for the old");
            return;
        }

        foreach (var (name, published) in line.Attributes)
        {
            var value = identity.Attributes.FirstOrDefault(a => a.Name == name).Value;
            // What has no digest yet is not known in every part.
            if (value == published || identity.IsRetired || (value is null && identity.Digest is null))
                continue;
            bag.Error(
                IdentityCodes.Altered, identity.Location,
                $"{identity.Name} was published with {name} '{published}' and has {(value is null ? "none" : $"'{value}'")} now; expected it as it was",
                line.Kind == IdentityKinds.Card ? "withdraw this card with 'retired:' and write another under a new key" : $"see {file}:{line.Number}");
        }
    }

    private static string CureOf(LedgerLine line) => line.Kind switch
    {
        IdentityKinds.Card => "put it back and write 'retired: …' into it, with the reason, so that learners are told",
        IdentityKinds.Fact or IdentityKinds.Chapter => "put it back and write 'retired: …' or 'replaced_by: …' into it, so that its address leads on",
        _ => "put it back; this kind of thing cannot be withdrawn",
    };
}
