using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What the page shows on which cards are reviewed; the scripts beside it do the rest with <see cref="DeckScript"/>.</summary>
/// <param name="Count">Of cards.</param>
/// <param name="Chapters">To choose cards by; as <paramref name="Topics"/> and <paramref name="Kinds"/> only what has cards.</param>
internal sealed record ReviewPage(
    PageFrame Page, int Count, string CardsHref, IReadOnlyList<NamedChoice> Chapters, IReadOnlyList<NamedChoice> Topics, IReadOnlyList<NamedChoice> Kinds)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "flashcards/review";

    public const string Title = "Review";

    /// <summary>In the order in which they build on each other.</summary>
    private static readonly string[] Scripts =
    [
        .. ProgressScripts.All,
        .. new[]
        {
            "queue", "selection", "place", "faces", "keys", "session", "browse", "settings", "statistics", "figure", "figure-forecast", "figure-retention", "figure-chapters",
            "exam-marking", "exam-result", "exam", "review",
        }.Select(name => $"flashcards/{name}.js"),
    ];

    public static ReviewPage Of(PageScope scope, IReadOnlyList<CardFace> faces)
    {
        var (book, cards) = (scope.Guide.Book, faces.Select(f => f.Card).ToList());
        var frame = scope.WideFrame(
            Title, "The flashcards, each shown again when it is about to be forgotten.", FlashcardsPage.Section,
            scope.HomeCrumb, new Crumb(FlashcardsPage.Title, scope.Href(FlashcardsPage.Path))) with
        {
            Styles = ["flashcards/review.css"],
            Scripts = Scripts,
        };
        return new ReviewPage(
            frame, faces.Count, scope.Href(FlashcardsPage.Path),
            [.. cards.Select(c => c.Chapter.Chapter).Distinct().Select(c => new NamedChoice(c.Id, scope.Text(c.Title)))],
            [.. book.Topics.Where(t => cards.Any(c => c.Fact.Topics.Any(r => r.Id == t.Id))).Select(t => new NamedChoice(t.Id, scope.Text(t.Title)))],
            [.. cards.Select(c => c.Fact.Kind).Distinct().Order().Select(k => new NamedChoice(k.Noun(), KindWords.Many(k)))]);
    }
}
