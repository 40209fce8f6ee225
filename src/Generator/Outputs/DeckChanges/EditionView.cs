using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>An edition of the deck.</summary>
/// <param name="Date">In words.</param>
/// <param name="Month">What the text file's tag of changed cards ends in: '2027-01'.</param>
/// <param name="IsFirst">With the first edition all cards came and none is listed.</param>
/// <param name="Count">Of the deck's cards with the edition, each gap of a text one, as everywhere.</param>
internal sealed record EditionView(
    string Date, string Month, bool IsFirst, int Count, IReadOnlyList<ChangedCard> Added, IReadOnlyList<ChangedCard> Changed,
    IReadOnlyList<ChangedCard> Withdrawn)
{
    public static EditionView Of(PageScope scope, DeckEdition edition, bool isFirst)
    {
        return new EditionView(
            edition.InWords(scope.Interface), EditionDate.At(edition.Time).Month, isFirst, edition.Cards,
            All(c => c.Done == CardDone.New ? c.Gaps : c.NewGaps),
            All(c => c.Done == CardDone.Changed && c.Parts.Count > 0 ? [.. c.Gaps.Except(c.NewGaps)] : []),
            All(c => c.Done == CardDone.Withdrawn ? c.Gaps : []));

        List<ChangedCard> All(Func<CardChange, IReadOnlyList<int>> gaps) =>
            [.. edition.Changes.SelectMany(c => ChangedCard.AllOf(scope, c, gaps(c)))];
    }
}
