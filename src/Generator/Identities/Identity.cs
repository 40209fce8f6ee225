using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Identities;

/// <summary>Something published that others hold on to: learners' progress, links, bookmarks.</summary>
/// <param name="Kind">One of <see cref="IdentityKinds"/>.</param>
/// <param name="Id">Unique within the kind.</param>
/// <param name="Attributes">What may never change; names as they stand in the ledger. More may come, none may go.</param>
/// <param name="Location">Where the content has it.</param>
internal sealed record Identity(string Kind, string Id, IReadOnlyList<IdentityAttribute> Attributes, Location Location)
{
    /// <summary>
    /// Digest of what learners are sent and what may change, of a card one for each of <see cref="CardParts"/>; null when nothing is.
    /// </summary>
    public string? Digest { get; init; }

    /// <summary>The words that the ledger remembers, by <see cref="CardWords"/>; empty for all but cards.</summary>
    public IReadOnlyList<IdentityAttribute> Text { get; init; } = [];

    public bool IsRetired { get; init; }

    /// <summary>How messages name it: "card 'treaty/when'".</summary>
    public string Name => $"{Kind} '{Id}'";
}
