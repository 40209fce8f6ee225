using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The corrections as an Atom feed (RFC 4287), for readers who follow what the guide finds wrong.</summary>
/// <param name="Address">The site's address, ending in '/'.</param>
/// <param name="Updated">When the newest entry came, as RFC 3339 writes it.</param>
/// <param name="Entries">The newest first; within an edition by source and paragraph.</param>
internal sealed record CorrectionsFeed(
    string Address, string Title, string Language, string Licence, string Self, string Page, string Updated, IReadOnlyList<FeedEntry> Entries)
{
    public static CorrectionsFeed Of(StudyGuide guide)
    {
        var subject = guide.Book.Subject;
        List<FeedEntry> entries =
        [
            .. guide.Corrections.OrderBy(c => c.Seed.Id, StringComparer.Ordinal).ThenBy(c => c.Citation.Paragraph).ThenBy(c => c.Fact.Id, StringComparer.Ordinal)
                .GroupBy(c => (Fact: c.Fact.Id, Seed: c.Seed.Id, c.Citation.Paragraph))
                .Select(g => FeedEntry.Of(guide, [.. g])).OrderByDescending(e => e.Time),
        ];
        return new CorrectionsFeed(
            subject.Address, subject.Title, subject.Language, subject.Licence, subject.Address + PagePaths.CorrectionsFeed,
            subject.Address + PagePaths.Corrections + ".html", LedgerFile.FormatTime(entries.Count > 0 ? entries[0].Time : guide.Ledger.Edition), entries);
    }
}

/// <summary>What is wrong in one paragraph about one fact.</summary>
/// <param name="Id">Of fact, source and paragraph, below the site's address; never changes.</param>
/// <param name="Page">The fact's page.</param>
/// <param name="Time">The edition the fact came in, seconds since 1970, UTC; the last one for a fact that no edition has yet.</param>
/// <param name="Updated">The same, as RFC 3339 writes it.</param>
internal sealed record FeedEntry(
    string Id, string Page, string Fact, string Source, int Paragraph, long Time, string Updated, IReadOnlyList<FeedPoint> Points)
{
    /// <param name="corrections">At least one, all of the same fact and paragraph.</param>
    public static FeedEntry Of(StudyGuide guide, IReadOnlyList<Correction> corrections)
    {
        var (seed, fact, paragraph) = (corrections[0].Seed, corrections[0].Fact, corrections[0].Citation.Paragraph);
        var page = guide.Book.Subject.Address + PagePaths.Of(fact) + ".html";
        var time = guide.Ledger.Find(IdentityKinds.Fact, fact.Id)?.Added ?? guide.Ledger.Edition;
        return new FeedEntry(
            $"{page}#correction-{seed.Id}-{ParagraphView.AnchorOf(paragraph)}", page, fact.Title, seed.Title, paragraph, time, LedgerFile.FormatTime(time),
            [.. corrections.Select(c => FeedPoint.Of(c.Citation))]);
    }
}

/// <summary>One thing that a paragraph says and the guide does not.</summary>
internal sealed record FeedPoint(string Says, string Note, string Sure)
{
    /// <param name="citation">A correction.</param>
    public static FeedPoint Of(Citation citation) => new(citation.Says!.Trim(), citation.Note!.Trim(), SureWord.Of(citation.Sure)!);
}
