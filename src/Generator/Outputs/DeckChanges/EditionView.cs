using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>An edition of the deck.</summary>
/// <param name="Date">In words.</param>
/// <param name="Month">What the text file's tag of changed cards ends in: '2027-01'.</param>
/// <param name="IsFirst">Of the first edition all cards are new and none is listed.</param>
/// <param name="Count">Of new cards.</param>
internal sealed record EditionView(
    string Date, string Month, bool IsFirst, int Count, IReadOnlyList<ChangedCard> Added, IReadOnlyList<ChangedCard> Changed,
    IReadOnlyList<ChangedCard> Withdrawn)
{
    public static EditionView Of(PageScope scope, DeckEdition edition, bool isFirst)
    {
        var date = EditionDate.Of(edition.Time);
        return new EditionView(
            date.InWords(scope.Interface), date.Month, isFirst, edition.Added.Count,
            isFirst ? [] : All(edition.Added), All(edition.Changed), All(edition.Withdrawn));

        List<ChangedCard> All(IReadOnlyList<Card> cards) => [.. cards.Select(c => ChangedCard.Of(scope, c))];
    }
}
