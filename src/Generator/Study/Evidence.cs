using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>What a fact, or one side of a dispute, rests on.</summary>
/// <param name="Holders">Whose side it is; empty for what belongs to the fact as a whole.</param>
/// <param name="Documents">Each once, in the order of the first citation of each.</param>
/// <param name="Supplied">What the curators know and no document says.</param>
internal sealed record Evidence(
    IReadOnlyList<Reference> Holders, IReadOnlyList<CitedDocument> Documents, IReadOnlyList<SuppliedPoint> Supplied)
{
    public bool IsEmpty => Documents.Count == 0 && Supplied.Count == 0;

    /// <summary>All that the fact rests on, the sides of a dispute included; what the sides supply is left to them.</summary>
    public static Evidence Of(StudyLookup lookup, Fact fact) => new([], CitedDocument.All(lookup, fact.AllCitations), fact.Supplied);

    /// <summary>The fact's own evidence, then that of each side of a dispute; empty ones left out.</summary>
    public static IReadOnlyList<Evidence> SidesOf(StudyLookup lookup, Fact fact)
    {
        IEnumerable<Evidence> sides =
        [
            new([], CitedDocument.All(lookup, fact.Sources), fact.Supplied),
            .. fact is Dispute dispute
                ? dispute.Positions.Select(p => new Evidence(p.Holders, CitedDocument.All(lookup, p.Sources), p.Supplied))
                : [],
        ];
        return [.. sides.Where(s => !s.IsEmpty)];
    }
}
