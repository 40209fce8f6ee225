using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Study;

/// <summary>Derives from the facts what every output needs: chapters, cards, chronology and corrections.</summary>
internal static class StudyGuideBuilder
{
    /// <param name="book">Free of errors: every reference resolves.</param>
    public static StudyGuide Build(FactBook book, LinkGraph links)
    {
        var chapters = ChapterBuilder.Build(book);
        return new StudyGuide(book, links, chapters, CardBuilder.Build(book, links, chapters), ChronologyBuilder.Build(book), Corrections(book));
    }

    private static IReadOnlyList<Correction> Corrections(FactBook book)
    {
        var seeds = book.Seeds.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return [.. book.Facts
            .SelectMany(f => f.AllCitations.Where(c => c.IsCorrection).Select(c => new Correction(seeds[c.Seed.Id], f, c)))
            .OrderBy(c => c.Seed.Id, StringComparer.Ordinal).ThenBy(c => c.Citation.Paragraph).ThenBy(c => c.Fact.Id, StringComparer.Ordinal)];
    }
}
