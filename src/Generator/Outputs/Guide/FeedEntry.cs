using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Guide;

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
        var page = guide.Corpus.Subject.Address + PageAddress.Web(PagePaths.Of(fact));
        var time = guide.Ledger.Find(IdentityKinds.Fact, fact.Id)?.Added ?? guide.Ledger.Edition;
        return new FeedEntry(
            $"{page}#correction-{seed.Id}-{PageAnchors.OfParagraph(paragraph)}", page, fact.Title, seed.Title, paragraph, time,
            LedgerFile.FormatTime(time),
            [.. corrections.Select(c => FeedPoint.Of(c.Citation, guide.Words))]);
    }
}
