using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The corrections as an Atom feed (RFC 4287), for readers who follow what the guide finds wrong.</summary>
/// <param name="Address">The site's address, ending in '/'.</param>
/// <param name="Updated">When the newest entry came, as RFC 3339 writes it.</param>
/// <param name="Entries">The newest first; within an edition by source and paragraph.</param>
internal sealed record CorrectionsFeed(
    string Address, string Title, string Language, string Licence, string Self, string Page, string Updated,
    IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>Where it lives, with extension.</summary>
    public const string Path = "corrections/feed.atom";

    public static CorrectionsFeed Of(StudyGuide guide)
    {
        var subject = guide.Corpus.Subject;
        List<FeedEntry> entries =
        [
            .. guide.Corrections.OrderBy(c => c.Seed.Id, StringComparer.Ordinal).ThenBy(c => c.Citation.Paragraph)
            .ThenBy(c => c.Fact.Id, StringComparer.Ordinal)
                .GroupBy(c => (Fact: c.Fact.Id, Seed: c.Seed.Id, c.Citation.Paragraph))
                .Select(g => FeedEntry.Of(guide, [.. g])).OrderByDescending(e => e.Time),
        ];
        return new CorrectionsFeed(
            subject.Address, subject.Title, subject.Language, subject.Licence, subject.Address + Path,
            subject.Address + PageAddress.Web(CorrectionsPage.Path),
            LedgerFile.FormatTime(entries.Count > 0 ? entries[0].Time : guide.Ledger.Edition), entries);
    }
}
