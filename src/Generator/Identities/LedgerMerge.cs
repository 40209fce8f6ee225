namespace SinoRussia.Generator.Identities;

/// <summary>Makes one of the lines that two branches wrote of an identity, when git kept both.</summary>
internal static class LedgerMerge
{
    /// <summary>
    /// It came with the earlier edition and changed with the later one, whose digest holds; of two changes in one edition neither does, so
    /// that it changes again. Of two histories of one moment the earlier line holds, and the greater number of cards: what both did is
    /// counted by the next edition. Null when something permanent differs, which no merge can settle.
    /// </summary>
    public static LedgerLine? Of(LedgerLine one, LedgerLine other)
    {
        if (one.Kind == IdentityKinds.Change)
            return one;
        if (one.Kind == IdentityKinds.Edition)
            return CardsOf(one) >= CardsOf(other) ? one : other;
        var later = other.Changed > one.Changed ? other : one;
        var attributes = one.Attributes.UnionBy(other.Attributes, a => a.Name).ToList();
        if (attributes.Any(a => (one[a.Name] ?? a.Value) != a.Value || (other[a.Name] ?? a.Value) != a.Value))
            return null;
        return later with
        {
            Added = Math.Min(one.Added, other.Added),
            Retired = one.Retired is { } first && other.Retired is { } second ? Math.Max(first, second) : one.Retired ?? other.Retired,
            Digest = one.Changed == other.Changed && one.Digest != other.Digest ? null : later.Digest,
            Attributes = attributes,
        };
    }

    private static int CardsOf(LedgerLine edition) => LedgerHistory.Numbers(edition, LedgerHistory.Cards) is [var cards, ..] ? cards : 0;
}
