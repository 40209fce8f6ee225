using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The cards of a chapter as sheets to print on both sides and to cut up.</summary>
/// <param name="Title">Of the chapter.</param>
/// <param name="Others">The same cards on other paper.</param>
internal sealed record PrintPage(
    PageFrame Page, string Title, int Count, PrintPaper Paper, IReadOnlyList<PaperLink> Others, IReadOnlyList<PrintSheet> Sheets)
{
    private const int CardsASheet = PrintPaper.Columns * PrintPaper.Rows;

    /// <summary>Where the cards of a chapter on a certain paper live, without extension.</summary>
    public static string PathOf(string chapter, PrintPaper paper) => $"flashcards/print/{chapter}-{paper.Id}";

    /// <param name="faces">Those of the chapter, at least one, each with its number in the whole deck.</param>
    public static PrintPage Of(PageScope scope, PrintPaper paper, IReadOnlyList<(CardFace Face, int Number)> faces)
    {
        var chapter = faces[0].Face.Card.Chapter.Chapter;
        var cells = faces.Select(f => PrintCell.Of(scope, f.Face, f.Number)).Chunk(CardsASheet);
        var frame = scope.WideFrame(
            $"Cards to cut out: {chapter.Title} ({paper.Name})",
            $"The flashcards on “{chapter.Title}” to print on both sides of {paper.Name} paper and to cut out.", FlashcardsPage.Section,
            scope.HomeCrumb, new Crumb(FlashcardsPage.Title, scope.Href(FlashcardsPage.Path))) with
        {
            Styles = ["flashcards/cut-out.css", $"flashcards/cut-out-{paper.Id}.css"],
        };
        return new PrintPage(
            frame, scope.Text(chapter.Title), faces.Count, paper,
            [.. PrintPaper.All.Where(p => p != paper).Select(p => new PaperLink(p.Name, scope.Href(PathOf(chapter.Id, p))))],
            [.. cells.Select((c, i) => new PrintSheet(i + 1, c))]);
    }
}
