using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Study;

/// <summary>What a fact, or one side of a dispute, rests on.</summary>
/// <param name="Holders">Whose side it is; empty for what belongs to the fact as a whole.</param>
/// <param name="Documents">Each once, in the order of the first citation of each.</param>
/// <param name="Supplied">What the curators know and no document says.</param>
internal sealed record Evidence(IReadOnlyList<Reference> Holders, IReadOnlyList<CitedDocument> Documents, IReadOnlyList<SuppliedPoint> Supplied)
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

/// <summary>A source document with all that is cited from it in one place.</summary>
/// <param name="Citations">In the order written, at least one.</param>
internal sealed record CitedDocument(Seed Seed, IReadOnlyList<Citation> Citations)
{
    /// <summary>The paragraphs by number, each once.</summary>
    public IReadOnlyList<CitedParagraph> Paragraphs { get; } =
        [.. Citations.GroupBy(c => c.Paragraph).OrderBy(g => g.Key).Select(g => new CitedParagraph(g.Key, [.. g]))];

    /// <summary>Each document once, in the order of the first citation of each.</summary>
    public static IReadOnlyList<CitedDocument> All(StudyLookup lookup, IEnumerable<Citation> citations) =>
        [.. citations.GroupBy(c => c.Seed.Id, StringComparer.Ordinal).Select(g => new CitedDocument(lookup.SeedOf(g.Key), [.. g]))];
}

/// <summary>A paragraph of a source document.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Citations">In the order written, at least one.</param>
internal sealed record CitedParagraph(int Number, IReadOnlyList<Citation> Citations);
