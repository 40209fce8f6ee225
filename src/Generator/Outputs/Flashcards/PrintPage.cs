using System.Globalization;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The cards of a chapter as sheets to print on both sides and to cut up.</summary>
/// <param name="Title">Of the chapter.</param>
/// <param name="Others">The same cards on other paper.</param>
internal sealed record PrintPage(
    PageFrame Page, string Title, int Count, PrintPaper Paper, IReadOnlyList<PaperLink> Others, IReadOnlyList<PrintSheet> Sheets)
{
    private const int CardsASheet = PrintPaper.Columns * PrintPaper.Rows;

    /// <param name="faces">Those of the chapter, at least one, each with its number in the whole deck.</param>
    public static PrintPage Of(PageScope scope, PrintPaper paper, IReadOnlyList<(CardFace Face, int Number)> faces)
    {
        var chapter = faces[0].Face.Card.Chapter.Chapter;
        var cells = faces.Select(f => PrintCell.Of(scope, f.Face, f.Number)).Chunk(CardsASheet);
        var frame = PageFrame.For(
            scope.Guide, PagePaths.OfPrintedCards(chapter.Id, paper.Id), $"Cards to cut out: {chapter.Title} ({paper.Name})",
            $"The flashcards on “{chapter.Title}” to print on both sides of {paper.Name} paper and to cut out.", "flashcards") with
        {
            Crumbs = [scope.HomeCrumb, new Crumb("Flashcards", scope.Href(PagePaths.Flashcards))],
            Styles = ["flashcards/cut-out.css", $"flashcards/cut-out-{paper.Id}.css"],
        };
        return new PrintPage(
            frame, scope.Text(chapter.Title), faces.Count, paper,
            [.. PrintPaper.All.Where(p => p != paper).Select(p => new PaperLink(p.Name, scope.Href(PagePaths.OfPrintedCards(chapter.Id, p.Id))))],
            [.. cells.Select((c, i) => new PrintSheet(i + 1, c))]);
    }
}

/// <summary>Leads to cards on a certain paper.</summary>
internal sealed record PaperLink(string Paper, string Href);

/// <summary>A sheet of paper.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Cells">In teaching order, line by line; at most as many as a sheet holds.</param>
internal sealed record PrintSheet(int Number, IReadOnlyList<PrintCell> Cells);

/// <summary>A card on paper.</summary>
/// <param name="Number">In the whole deck, from 1.</param>
/// <param name="Holder">Whose view is asked for; null for other cards.</param>
/// <param name="Sources">The first documents that the fact rests on.</param>
/// <param name="More">How many documents are left out.</param>
/// <param name="Address">Where the fact's page is, as far as it can be typed in.</param>
/// <param name="FrontSize">As <see cref="TextSize"/> names it.</param>
internal sealed record PrintCell(
    string Number, string Kind, string? Holder, object Question, object Answer, IReadOnlyList<PrintSource> Sources, int More, string Address,
    string FrontSize, string BackSize)
{
    private const int MostSources = 2;

    public static PrintCell Of(PageScope scope, CardFace face, int number)
    {
        var fact = face.Card.Fact;
        var sources = fact.AllCitations.GroupBy(c => c.Seed.Id)
            .Select(g => new PrintSource(scope.Text(scope.Lookup.SeedOf(g.Key).Title), [.. g.Select(c => c.Paragraph).Distinct().Order()])).ToList();
        var page = PagePaths.Of(fact);
        return new PrintCell(
            number.ToString(CultureInfo.InvariantCulture), KindWords.One(fact.Kind), scope.TextOrNull(face.Card.Holder), scope.Line(face.Question), scope.Line(face.Answer),
            [.. sources.Take(MostSources)], Math.Max(sources.Count - MostSources, 0),
            scope.Text(scope.Guide.Book.Subject.Address is { Length: > 0 } address ? $"{address}{page}.html" : page),
            TextSize.Of(face.Question.Length + (face.Card.Holder?.Length ?? 0)), TextSize.Of(face.Answer.Length));
    }
}

/// <summary>A source document as a card on paper names it.</summary>
/// <param name="Paragraphs">In order.</param>
internal sealed record PrintSource(string Title, IReadOnlyList<int> Paragraphs);

/// <summary>How large a text is printed so that it fits its card.</summary>
internal static class TextSize
{
    /// <summary>The most characters of Markdown that are set in a size, the largest size first; found by printing.</summary>
    private static readonly (int Most, string Name)[] Sizes = [(80, "large"), (160, "medium"), (270, "small"), (360, "smaller"), (560, "smallest")];

    /// <summary>Set in the smallest size; what is longer still may be cut off at the card's edge.</summary>
    public static int Most { get; } = Sizes[^1].Most;

    public static string Of(int length) => Sizes.FirstOrDefault(s => length <= s.Most, Sizes[^1]).Name;
}
