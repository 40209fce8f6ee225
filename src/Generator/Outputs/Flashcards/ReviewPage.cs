using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What the page shows on which cards are reviewed; the scripts beside it do the rest with <see cref="DeckScript"/>.</summary>
/// <param name="Count">Of cards.</param>
/// <param name="Chapters">To choose cards by; as <paramref name="Topics"/> and <paramref name="Kinds"/> only what has cards.</param>
internal sealed record ReviewPage(
    PageFrame Page, int Count, string CardsHref, IReadOnlyList<NamedChoice> Chapters, IReadOnlyList<NamedChoice> Topics,
    IReadOnlyList<NamedChoice> Kinds)
{
    /// <summary>The scripts that hold the cards, from the page.</summary>
    public required IReadOnlyList<string> Decks { get; init; }

    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "flashcards/review";

    /// <summary>What the scripts of the page say, and those of other pages that know the reader's progress.</summary>
    public static SitePage WordsOfScripts(InterfaceWords words) =>
        SitePage.File("flashcards/words.js", "shared/words.js.sbn", _ => ScriptWords.Of(
            words, "scripts.review", "scripts.standing", "scripts.stage", "scripts.session", "scripts.browse", "scripts.settings",
            "scripts.progress", "scripts.practice", "scripts.where", "scripts.exam", "scripts.figure", "scripts.forecast",
            "scripts.retention", "scripts.chapters"));

    public static ReviewPage Of(PageScope scope, IReadOnlyList<CardFace> faces)
    {
        var (corpus, cards) = (scope.Guide.Corpus, faces.Select(f => f.Card).ToList());
        var asked = cards.SelectMany(c => c.Fact.Topics).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        var frame = scope.WideFrame(
            scope.Interface["review.title"], scope.Interface["review.description"], FlashcardsPage.Section,
            scope.HomeCrumb, new Crumb(scope.Interface["flashcards.title"], scope.Href(FlashcardsPage.Path))) with
        {
            Styles = ["flashcards/review.css"],
            Scripts = PageScripts.Review,
        };
        return new ReviewPage(
            frame, faces.Count, scope.Href(FlashcardsPage.Path),
            [.. cards.Select(c => c.Chapter.Chapter).Distinct().Select(c => new NamedChoice(c.Id, scope.Text(c.Title)))],
            [.. corpus.Topics.Where(t => asked.Contains(t.Id)).Select(t => new NamedChoice(t.Id, scope.Text(t.Title)))],
            [
                .. cards.Select(c => c.Fact.Kind)
                    .Distinct()
                    .Order()
                    .Select(k => new NamedChoice(k.Noun(), KindWords.Many(scope.Interface, k))),
            ])
        {
            Decks = [.. DeckScript.PathsOf(faces).Select(path => path["flashcards/".Length..])],
        };
    }
}
