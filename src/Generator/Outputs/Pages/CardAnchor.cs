namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Where a card stands on the page of flashcards; a chapter's cards stand under the chapter's id.</summary>
internal static class CardAnchor
{
    /// <param name="cardId">fact-id/key.</param>
    /// <returns>The id with '--' for '/'; kept for ever, as the id is.</returns>
    public static string Of(string cardId) => cardId.Replace("/", "--", StringComparison.Ordinal);
}
