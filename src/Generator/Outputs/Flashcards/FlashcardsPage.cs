using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What the page of the flashcards shows.</summary>
/// <param name="Deck">Name of the parent deck.</param>
/// <param name="Files">What leads to the files to import and names them, all but the extension.</param>
/// <param name="Count">Of cards.</param>
/// <param name="Asked">Of cards when every gap of a text is one, as Anki and the review count them.</param>
/// <param name="ReviewHref">Leads to the page on which the cards are reviewed.</param>
/// <param name="Chapters">Those that have cards.</param>
internal sealed record FlashcardsPage(
    PageFrame Page, string Deck, string Files, int Count, int Asked, string ReviewHref, IReadOnlyList<ChapterCards> Chapters)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "flashcards/index";


    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "flashcards";

    private const string Folder = "flashcards/";

    /// <param name="toFiles">Leads from the page to the folder of the files to import.</param>
    public static FlashcardsPage Of(PageScope scope, string toFiles)
    {
        var subject = scope.Guide.Book.Subject;
        var frame = scope.Frame(scope.Interface["flashcards.title"], scope.Interface["flashcards.description"], Section, scope.HomeCrumb);
        return new FlashcardsPage(
            frame with { Styles = ["flashcards/flashcards.css"] }, scope.Text(subject.Deck), toFiles + subject.Id, scope.Guide.Cards.Count, scope.Guide.Faces.Count,
            Beside(ReviewPage.Path), [.. scope.Guide.Cards.GroupBy(c => c.Chapter).Select(g => ChapterCards.Of(scope, Beside, g.Key, [.. g]))]);

        string Beside(string page) => toFiles + PageAddress.Web(page[Folder.Length..]);
    }
}
