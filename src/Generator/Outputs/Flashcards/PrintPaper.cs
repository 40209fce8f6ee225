using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A size of paper, and where on it cards are cut; lengths in hundredths of a millimetre.</summary>
/// <param name="Id">In addresses and class names.</param>
internal sealed record PrintPaper(string Id, int Width, int Height)
{
    public const int Columns = 2;
    public const int Rows = 4;

    /// <summary>Of a card; templates/flashcards/cut-out.css has the same numbers.</summary>
    private const int CardWidth = 9200;
    private const int CardHeight = 6400;

    /// <summary>Marks keep away from the cards and stay where every printer prints.</summary>
    private const int MarkGap = 150;
    private const int MarkLength = 450;

    public static IReadOnlyList<PrintPaper> All { get; } = [new("a4", 21000, 29700), new("letter", 21590, 27940)];

    /// <summary>What readers call it.</summary>
    public string NameIn(InterfaceWords words) => words.Of("print.names", Id);

    /// <summary>Beside the sheet's ends of every line that is cut; the cards lie in the middle of the sheet.</summary>
    public IReadOnlyList<CutMark> Marks { get; } = [.. Marked(Width, Height)];

    private static IEnumerable<CutMark> Marked(int width, int height)
    {
        var (left, top) = ((width - (Columns * CardWidth)) / 2, (height - (Rows * CardHeight)) / 2);
        var (right, bottom) = (width - left, height - top);
        for (var column = 0; column <= Columns; column++)
        {
            var x = left + (column * CardWidth);
            yield return new CutMark(x, top - MarkGap - MarkLength, x, top - MarkGap);
            yield return new CutMark(x, bottom + MarkGap, x, bottom + MarkGap + MarkLength);
        }

        for (var row = 0; row <= Rows; row++)
        {
            var y = top + (row * CardHeight);
            yield return new CutMark(left - MarkGap - MarkLength, y, left - MarkGap, y);
            yield return new CutMark(right + MarkGap, y, right + MarkGap + MarkLength, y);
        }
    }
}
