using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>What the page of the deck's changes shows.</summary>
/// <param name="Editions">The newest first; empty before the first.</param>
internal sealed record DeckChangesPage(PageFrame Page, IReadOnlyList<EditionView> Editions)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "flashcards/changes";

    public static DeckChangesPage Of(PageScope scope)
    {
        var frame = scope.Frame(
            scope.Interface["changes.title"], scope.Interface["changes.description"], "flashcards",
            scope.HomeCrumb, new Crumb(scope.Interface["flashcards.title"], scope.HrefOf(PageNames.Flashcards)));
        return new DeckChangesPage(frame, [.. scope.Guide.Editions.Select(e => EditionView.Of(scope, e, e == scope.Guide.Editions[^1]))]);
    }
}
