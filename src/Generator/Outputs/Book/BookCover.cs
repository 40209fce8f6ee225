using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The drawing on the cover: the title, and a bead a chapter on a thread, the larger the more facts it has.</summary>
/// <remarks>600 by 900 units. Widths of letters are guessed, since no font is at hand.</remarks>
/// <param name="TitleLines">From above.</param>
/// <param name="TaglineLines">As <paramref name="TitleLines"/>.</param>
internal sealed record BookCover(
    string Title, string Language, IReadOnlyList<CoverLine> TitleLines, IReadOnlyList<CoverLine> TaglineLines,
    IReadOnlyList<CoverBead> Beads, string? Edition)
{
    private const int TextWidth = 460;
    private const int ThreadStart = 70;
    private const int ThreadEnd = 530;
    private const int TitleTop = 230;
    private const int LargeTitle = 72;
    private const int SmallTitle = 46;
    private const int TaglineSize = 27;

    public static BookCover Of(StudyGuide guide, BookText text)
    {
        var title = Balance(text.Title, LargeTitle) is { Count: <= 2 } large
            ? Lines(large, TitleTop, LargeTitle)
            : Lines(Balance(text.Title, SmallTitle), TitleTop, SmallTitle);
        var tagline = Lines(Balance(text.Tagline, TaglineSize), title[^1].Y + 62, TaglineSize);
        return new BookCover(text.Title, guide.Corpus.Subject.Language, title, tagline, Thread(guide), text.Edition);
    }

    private static List<CoverLine> Lines(IReadOnlyList<string> lines, int top, int size) =>
        [.. lines.Select((line, i) => new CoverLine(line, top + (i * size * 5 / 4), size))];

    private static List<CoverBead> Thread(StudyGuide guide)
    {
        var step = (ThreadEnd - ThreadStart) / Math.Max(guide.Chapters.Count, 1);
        var most = guide.Chapters.Select(c => c.Facts.Count).DefaultIfEmpty(0).Max();
        var room = Math.Min(step * 45 / 100, 26);
        return [.. guide.Chapters.Select((c, i) => new CoverBead(
            ThreadStart + (step / 2) + (i * step),
            3 + (int)Math.Round((room - 3) * Math.Sqrt((double)c.Facts.Count / Math.Max(most, 1)))))];
    }

    /// <summary>Lines of much the same length, none wider than the cover allows, as far as words let it.</summary>
    private static List<string> Balance(string text, int size)
    {
        var most = TextWidth * 2 / size;
        var lines = Wrap(text, most);
        for (var narrower = Wrap(text, --most); most > 0 && narrower.Count == lines.Count; narrower = Wrap(text, --most))
            lines = narrower;
        return lines;
    }

    /// <param name="most">Characters a line; a longer word has a line of its own.</param>
    private static List<string> Wrap(string text, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= most)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }
}
