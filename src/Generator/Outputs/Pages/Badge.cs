using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What a reader must know before trusting a fact.</summary>
/// <param name="Name">For styling: 'supplied', 'corrected' or 'disputed'.</param>
/// <param name="Words">What it says.</param>
internal sealed record Badge(string Name, string Words)
{
    private static readonly Badge Disputed = new("disputed", "disputed");
    private static readonly Badge Corrected = new("corrected", "corrects a document");
    private static readonly Badge Supplied = new("supplied", "not in the documents");
    private static readonly Badge PartlySupplied = new("supplied", "partly supplied");

    /// <summary>The badges of a fact's own page.</summary>
    public static IReadOnlyList<Badge> ForPage(Fact fact, GuideLookup lookup) =>
        fact.Supplied.Count > 0 && fact.AllCitations.Any() ? [.. ForLists(fact, lookup), PartlySupplied] : ForLists(fact, lookup);

    /// <summary>The badges that lists show; a single supplied point is too small for them.</summary>
    public static IReadOnlyList<Badge> ForLists(Fact fact, GuideLookup lookup) =>
    [
        .. lookup.DisputesOn(fact).Any() || fact is Dispute ? [Disputed] : Array.Empty<Badge>(),
        .. fact.AllCitations.Any(c => c.Error is not (null or ErrorRank.Wording)) ? [Corrected] : Array.Empty<Badge>(),
        .. !fact.AllCitations.Any() ? [Supplied] : Array.Empty<Badge>(),
    ];
}
