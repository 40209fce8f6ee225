using System.Globalization;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>What the page of the deck's changes shows.</summary>
/// <param name="Editions">The newest first; empty before the first.</param>
internal sealed record DeckChangesPage(PageFrame Page, IReadOnlyList<EditionView> Editions)
{
    public static DeckChangesPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.DeckChanges);
        var frame = scope.Frame(
            "Changes of the deck", "What each edition of the flashcards brought.", "flashcards",
            [scope.HomeCrumb, new Crumb("Flashcards", scope.Href(PagePaths.Flashcards))]);
        return new DeckChangesPage(frame, [.. lookup.Guide.Editions.Select(e => EditionView.Of(scope, e, e == lookup.Guide.Editions[^1]))]);
    }
}

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
        var time = DateTimeOffset.FromUnixTimeSeconds(edition.Time);
        return new EditionView(
            time.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), time.ToString("yyyy-MM", CultureInfo.InvariantCulture), isFirst, edition.Added.Count,
            isFirst ? [] : All(edition.Added), All(edition.Changed), All(edition.Withdrawn));

        List<ChangedCard> All(IReadOnlyList<Card> cards) => [.. cards.Select(c => ChangedCard.Of(scope, c))];
    }
}

/// <summary>A card that came, changed or went.</summary>
/// <param name="Question">As the edition writes prose of one line; gaps as their hints or ellipses in brackets.</param>
/// <param name="Why">Why it is withdrawn, as <paramref name="Question"/>; null for other cards.</param>
internal sealed record ChangedCard(object Question, LinkView Fact, object? Why)
{
    public static ChangedCard Of(PageScope scope, Card card) =>
        new(scope.Line(card.QuestionInLists), scope.Link(card.Fact.Id), card.Withdrawn is { } why ? scope.Line(why) : null);
}
