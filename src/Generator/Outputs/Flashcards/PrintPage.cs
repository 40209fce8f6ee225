using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The cards of a chapter as sheets to print on both sides and to cut up.</summary>
/// <param name="Title">Of the chapter.</param>
/// <param name="Others">The same cards on other paper.</param>
internal sealed record PrintPage(
    PageFrame Page, string Title, int Count, PrintPaper Paper, string PaperName, IReadOnlyList<PaperLink> Others,
    IReadOnlyList<PrintSheet> Sheets)
{
    private const int CardsASheet = PrintPaper.Columns * PrintPaper.Rows;

    /// <summary>Where the cards of a chapter on a certain paper live, without extension.</summary>
    public static string PathOf(string chapter, PrintPaper paper) => $"flashcards/print/{chapter}-{paper.Id}";

    /// <param name="faces">Those of the chapter, at least one, each with its number in the whole deck.</param>
    public static PrintPage Of(PageScope scope, PrintPaper paper, IReadOnlyList<(CardFace Face, int Number)> faces)
    {
        var chapter = faces[0].Face.Card.Chapter.Chapter;
        var cells = faces.Select(f => PrintCell.Of(scope, f.Face, f.Number)).Chunk(CardsASheet);
        var name = paper.NameIn(scope.Interface);
        var frame = scope.WideFrame(
            scope.Interface.Say("print.title", ("chapter", chapter.Title), ("paper", name)),
            scope.Interface.Say("print.description", ("chapter", chapter.Title), ("paper", name)), FlashcardsPage.Section,
            scope.HomeCrumb, new Crumb(scope.Interface["flashcards.title"], scope.Href(FlashcardsPage.Path))) with
        {
            Styles = ["flashcards/cut-out.css", $"flashcards/cut-out-{paper.Id}.css"],
        };
        return new PrintPage(
            frame, scope.Text(chapter.Title), faces.Count, paper, name,
            [
                .. PrintPaper.All
                    .Where(p => p != paper)
                    .Select(p => new PaperLink(p.NameIn(scope.Interface), scope.Href(PathOf(chapter.Id, p)))),
            ],
            [.. cells.Select((c, i) => new PrintSheet(i + 1, c))]);
    }
}
