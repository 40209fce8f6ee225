using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What the page of the flashcards shows.</summary>
/// <param name="Address">Of the page, from the edition's root.</param>
/// <param name="Deck">Name of the parent deck.</param>
/// <param name="Files">What leads to the files to import and names them, all but the extension.</param>
/// <param name="Count">Of cards.</param>
/// <param name="Asked">Of cards when every gap of a text is one, as Anki and the review count them.</param>
/// <param name="ReviewHref">Leads to the page on which the cards are reviewed.</param>
/// <param name="Chapters">Those that have cards.</param>
internal sealed record FlashcardsPage(
    PageFrame Page, string Address, string Deck, string Files, int Count, int Asked, string ReviewHref, IReadOnlyList<ChapterCards> Chapters)
{
    private const string Folder = "flashcards/";

    /// <param name="toFiles">Leads from the page to the folder of the files to import.</param>
    public static FlashcardsPage Of(GuideLookup lookup, string toFiles)
    {
        var scope = new PageScope(lookup, PagePaths.Flashcards);
        var subject = scope.Guide.Book.Subject;
        var frame = scope.Frame("Flashcards", "Cards to import into Anki and other programs, and to read.", "flashcards", [scope.HomeCrumb]);
        return new FlashcardsPage(
            frame with { Styles = ["flashcards/flashcards.css"] }, lookup.Edition.AddressOf(PagePaths.Flashcards), scope.Text(subject.Deck), toFiles + subject.Id, scope.Guide.Cards.Count,
            CardFace.All(scope.Guide).Count, Beside(PagePaths.Review), [.. scope.Guide.Cards.GroupBy(c => c.Chapter).Select(g => ChapterCards.Of(scope, Beside, g.Key, [.. g]))]);

        string Beside(string page) => toFiles + page[Folder.Length..] + ".html";
    }
}

/// <summary>The cards of a chapter, in teaching order.</summary>
/// <param name="Anchor">The chapter's id.</param>
/// <param name="Printed">Lead to its cards to print, one a size of paper.</param>
internal sealed record ChapterCards(
    LinkView Link, string Number, string Anchor, IReadOnlyList<PaperLink> Printed, IReadOnlyList<CardView> Cards)
{
    /// <param name="beside">Leads to a page in the same folder of the web edition.</param>
    public static ChapterCards Of(PageScope scope, Func<string, string> beside, StudyChapter study, IReadOnlyList<Card> cards) => new(
        scope.Link(study.Chapter.Id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture), study.Chapter.Id,
        [.. PrintPaper.All.Select(p => new PaperLink(p.Name, beside(PagePaths.OfPrintedCards(study.Chapter.Id, p.Id))))],
        [.. cards.Select(c => CardView.Of(scope, c))]);
}

/// <summary>A card to read.</summary>
/// <param name="Anchor">As <see cref="CardAnchor"/> makes it.</param>
/// <param name="Question">As the edition writes prose of one line; gaps as their hints or ellipses in brackets.</param>
/// <param name="Answer">As <paramref name="Question"/>; of several gaps one after the other.</param>
internal sealed record CardView(string Anchor, object Question, object Answer, LinkView Fact)
{
    public static CardView Of(PageScope scope, Card card)
    {
        var answer = card.Form == CardForm.Cloze ? ClozeText.Read(card.Question).Answer() : card.Answer;
        return new CardView(CardAnchor.Of(card.Id), scope.Line(card.QuestionInLists), scope.Line(answer), scope.Link(card.Fact.Id));
    }
}
