using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Identities;

/// <summary>Holds what is about to be published against what was.</summary>
/// <param name="ledger">What was published.</param>
/// <param name="file">The ledger's file as messages name it.</param>
internal sealed class LedgerChecks(Ledger ledger, string file, DiagnosticBag bag)
{
    private const string Withdraw = "withdraw this card with 'retired:' and write another under a new key";

    private const string Cure = "run 'sinorussia lock' and commit the ledger with the content";

    /// <summary>
    /// Reports what permanent has changed, ids that were withdrawn and are used again, and what need not have been withdrawn.
    /// </summary>
    public void DemandPermanence(IReadOnlyList<Identity> now)
    {
        foreach (var identity in now)
        {
            if (ledger.TryFind(identity.Kind, identity.Id, out var line))
                Compare(identity, line);
            else if (identity.IsRetired && !ledger.IsEmpty)
                bag.Error(
                    IdentityCodes.NeverPublished, identity.Location,
                    $"{identity.Name} is withdrawn and was never published; expected only what somebody may have",
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
            // Of a withdrawn card the ledger remembers the words; pages stay for ever.
            if (line.Kind != IdentityKinds.Card || line.Retired is null || line.Text.Count == 0)
                bag.Error(
                    IdentityCodes.Vanished, new Location(file, line.Number, 1),
                    $"the {line.Kind} '{line.Id}' was published and is gone; expected it in the content",
                    CureOf(line));
        }
    }

    /// <summary>True when the ledger knows all of it as it stands: then it may be published under its name.</summary>
    public static bool IsFresh(Ledger ledger, IEnumerable<Identity> now) =>
        !ledger.IsEmpty && now.All(i => LedgerUpdate.WhyStale(ledger, i) is null);

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
            bag.Add(
                new Diagnostic(
                    IdentityCodes.Stale, severity, new Location(file),
                    "the ledger holds what two branches wrote, side by side; expected it in order", Cure));
        }

        var stale = now.Where(i => LedgerUpdate.WhyStale(ledger, i) is not null).ToList();
        if (mode == LedgerMode.Demand)
        {
            foreach (var identity in stale)
                bag.Error(
                    IdentityCodes.Stale, identity.Location,
                    $"{identity.Name} {LedgerUpdate.WhyStale(ledger, identity)}; expected the ledger to know it", Cure);
        }
        else if (stale.Count > 0)
        {
            var what = string.Join(", ", stale.GroupBy(i => i.Kind).Select(g => FormattableString.Invariant($"{g.Key} {g.Count()}")));
            bag.Warn(
                IdentityCodes.Stale, new Location(file),
                $"the ledger does not know what is new or has changed since it was written ({what})", Cure + " before you publish");
        }
    }

    private void Compare(Identity identity, LedgerLine line)
    {
        if (line.Retired is not null && !identity.IsRetired)
        {
            bag.Error(
                IdentityCodes.UsedAgain, identity.Location,
                $"{identity.Name} was withdrawn on {LedgerFile.FormatTime(line.Retired.Value)} and is used again; expected a new "
                    + $"{(line.Kind == IdentityKinds.Card ? "key" : "id")}",
                "learners and links would take the new one for the old");
            return;
        }

        foreach (var (name, published) in line.Attributes)
        {
            var value = identity.Attributes.FirstOrDefault(a => a.Name == name).Value;
            if (value == published || identity.IsRetired)
                continue;
            var gap = line.Kind == IdentityKinds.Card && value is null ? CardWords.GapOfCard(name) : null;
            bag.Error(
                IdentityCodes.Altered, identity.Location,
                gap is not null ? $"{identity.Name} was published with a gap c{gap} and has none now; expected every gap that learners have"
                    : $"{identity.Name} was published with {name} '{published}' and has {(value is null ? "none" : $"'{value}'")} now; "
                        + "expected it as it was",
                line.Kind == IdentityKinds.Card ? Withdraw : $"see {file}:{line.Number}");
        }

        if (!identity.IsRetired)
            DemandGaps(identity, line);
    }

    /// <summary>
    /// A gap's number asks for what it always asked for: its words may be put better, but they are not left standing while it hides others.
    /// </summary>
    private void DemandGaps(Identity identity, LedgerLine line)
    {
        if (identity.Text.FirstOrDefault(t => t.Name == CardWords.Cloze).Value is not { } text)
            return;
        foreach (var (name, published) in line.Text.Where(t => CardWords.IsGap(t.Name)))
        {
            if (identity.Text.FirstOrDefault(t => t.Name == name).Value is { } hidden && !Has(hidden, published) && !Has(published, hidden)
                && Has(text, published))
                bag.Error(
                    IdentityCodes.Altered, identity.Location,
                    $"gap c{name[CardWords.Gap.Length..]} of {identity.Name} was published hiding '{published}', which stands elsewhere "
                        + $"in the text, and hides '{hidden}' now; "
                    + "expected each number to ask for what it asked for",
                    "give a new gap the next free number; learners' progress hangs on the numbers");
        }
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string CureOf(LedgerLine line) => line.Kind switch
    {
        IdentityKinds.Card => "put it back and write 'retired: …' into it, with the reason, so that learners are told",
        IdentityKinds.Fact or IdentityKinds.Chapter =>
            "put it back and write 'retired: …' or 'replaced_by: …' into it, so that its address leads on",
        _ => "put it back; this kind of thing cannot be withdrawn",
    };
}
