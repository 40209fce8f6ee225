using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>What became of a source document: every paragraph with the facts that cite it.</summary>
/// <param name="Paragraphs">Paragraph 1 first.</param>
internal sealed record SeedCoverage(Seed Seed, IReadOnlyList<CoveredParagraph> Paragraphs)
{
    /// <summary>The coverage of every source, by id.</summary>
    public static IReadOnlyList<SeedCoverage> AllOf(Corpus corpus)
    {
        var citing = corpus.Facts
            .SelectMany(f => f.AllCitations, (fact, citation) => (Key: (citation.Seed.Id, citation.Paragraph), Fact: fact.Id))
            .Distinct().ToLookup(c => c.Key, c => c.Fact);
        return
        [
            .. corpus.Seeds
                .Select(seed => new SeedCoverage(seed, [.. seed.Paragraphs.Select(p => Cover(seed, p, citing[(seed.Id, p.Number)]))])),
        ];
    }

    private static CoveredParagraph Cover(Seed seed, ParagraphFingerprint paragraph, IEnumerable<string> facts) =>
        new(paragraph.Number, paragraph.WordCount, [.. facts], seed.NotUsed.FirstOrDefault(u => u.Paragraph == paragraph.Number)?.Reason);
}
