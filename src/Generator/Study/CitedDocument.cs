using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Study;

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
