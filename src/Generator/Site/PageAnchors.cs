using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Site;

/// <summary>Places on pages that other pages and files lead to; published, kept for ever.</summary>
internal static class PageAnchors
{
    /// <summary>Where a card stands on the page of flashcards; a chapter's cards stand under the chapter's id.</summary>
    /// <param name="cardId">fact-id/key.</param>
    /// <returns>The id with '--' for '/'.</returns>
    public static string OfCard(string cardId) => cardId.Replace("/", "--", StringComparison.Ordinal);

    /// <summary>Where a paragraph stands on its source document's page.</summary>
    /// <param name="number">From 1.</param>
    public static string OfParagraph(int number) => FormattableString.Invariant($"p{number}");

    /// <summary>
    /// Where a fact's page says what the fact rests on: its sources, or, when only the positions of a dispute have any, the dispute.
    /// </summary>
    public static string OfEvidence(Fact fact) =>
        fact is Dispute && fact.Sources.Count + fact.Supplied.Count == 0 ? "part-question" : "part-sources";
}
