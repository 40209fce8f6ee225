using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Derives from the facts what every output needs: chapters, cards, chronology and corrections.</summary>
internal static class StudyGuideBuilder
{
    /// <param name="corpus">Free of errors: every reference resolves.</param>
    /// <param name="ledger">What was published before.</param>
    /// <param name="words">Of the guide's language; null for English.</param>
    public static StudyGuide Build(Corpus corpus, LinkGraph links, Ledger ledger, InterfaceWords? words = null)
    {
        words ??= InterfaceWords.English;
        var chapters = ChapterBuilder.Build(corpus, links, ledger);
        var cards = CardBuilder.Build(corpus, links, chapters, words);
        var retired = RetiredCardBuilder.Build(corpus, links, chapters, ledger, cards.Count, words);
        IReadOnlyList<Card> sent = [.. cards, .. retired];
        var guide = new StudyGuide(corpus, links, chapters, cards, ChronologyBuilder.Build(corpus), Corrections(corpus))
        {
            Words = words,
            Ledger = ledger,
            RetiredCards = retired,
            Editions = EditionBuilder.Build(ledger),
        };
        var identities = new CardIdentities(guide.Lookup, new NoteIds(corpus.Subject.Id, ledger, sent));
        return guide with { Identities = PublishedIdentities.Of(corpus, sent.Select(identities.Of)) };
    }

    private static IReadOnlyList<Correction> Corrections(Corpus corpus)
    {
        var seeds = corpus.Seeds.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return [.. corpus.Facts
            .SelectMany(f => f.AllCitations.Where(c => c.IsCorrection).Select(c => new Correction(seeds[c.Seed.Id], f, c)))
            .OrderBy(c => c.Citation.Error).ThenBy(c => c.Seed.Id, StringComparer.Ordinal).ThenBy(c => c.Citation.Paragraph)
            .ThenBy(c => c.Fact.Id, StringComparer.Ordinal)];
    }
}
