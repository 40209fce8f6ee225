namespace SinoRussia.Generator.Identities;

/// <summary>Makes the ledger of a new edition.</summary>
/// <param name="Ledger">The new ledger; the old one when nothing changed.</param>
/// <param name="Added">What came.</param>
/// <param name="Changed">What learners are sent anew.</param>
/// <param name="Retired">What was withdrawn.</param>
internal sealed record LedgerUpdate(
    Ledger Ledger, IReadOnlyList<Identity> Added, IReadOnlyList<Identity> Changed, IReadOnlyList<Identity> Retired)
{
    public bool IsChange => Added.Count + Changed.Count + Retired.Count > 0;

    /// <summary>Puts what is published now into the ledger; times grow exactly where something changed.</summary>
    /// <param name="now">Everything, with digests; nothing permanent has changed.</param>
    /// <param name="edition">The new edition; after the ledger's own.</param>
    public static LedgerUpdate Run(Ledger ledger, IReadOnlyList<Identity> now, long edition)
    {
        var stale = now.Where(i => WhyStale(ledger, i) is not null).ToList();
        if (stale.Count == 0)
            return new LedgerUpdate(ledger, [], [], []);
        var renewed = stale.Select(i => Renew(ledger.Find(i.Kind, i.Id), i, edition)).ToList();
        var kept = ledger.Lines.ExceptBy(stale.Select(i => (i.Kind, i.Id)), l => (l.Kind, l.Id));
        var added = stale.Where(i => ledger.Find(i.Kind, i.Id) is null).ToList();
        var retired = stale.Except(added).Where(i => i.IsRetired).ToList();
        var changed = stale.Except(added).Except(retired).ToList();
        var history = LedgerHistory.Write(ledger, now, new LedgerUpdate(ledger, added, changed, retired), edition);
        return new LedgerUpdate(new Ledger(edition, kept.Concat(renewed).Concat(history)), added, changed, retired);
    }

    /// <summary>In words, why the ledger must be brought up to date for an identity; null when it need not.</summary>
    public static string? WhyStale(Ledger ledger, Identity identity)
    {
        if (!ledger.TryFind(identity.Kind, identity.Id, out var line))
            return "is new";
        if (identity.IsRetired)
            return line.Retired is null ? "is withdrawn" : null;
        // What has no digest is not known in every part: the output that knows it is not published.
        if (identity.Digest is not null && line.Digest != identity.Digest)
            return "has changed";
        return identity.Attributes.Count > line.Attributes.Count ? "has grown" : null;
    }

    private static LedgerLine Renew(LedgerLine? line, Identity identity, long edition) => line switch
    {
        null => new LedgerLine(identity.Kind, identity.Id, edition, edition, null, identity.Digest, identity.Attributes)
        {
            Text = identity.Text,
        },
        _ when identity.IsRetired => line with { Retired = edition, Text = identity.Text },
        _ => line with { Changed = edition, Digest = identity.Digest, Attributes = identity.Attributes, Text = identity.Text },
    };
}
