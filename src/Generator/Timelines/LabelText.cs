namespace SinoRussia.Generator.Timelines;

/// <summary>Breaks text into lines of a limited width.</summary>
internal static class LabelText
{
    private const string Cut = "…";

    private static readonly int Blank = TextWidth.Thousandths(" ");

    /// <summary>
    /// The text in at most <paramref name="mostLines"/> lines, each no wider than <paramref name="width"/>; what is too long ends in '…'.
    /// Lines break at blanks; a single word that is too wide is cut.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int mostLines, int size, bool bold = false)
    {
        var lines = new List<string>();
        var words = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        while (words.Count > 0)
        {
            var line = words.Dequeue();
            while (words.Count > 0 && Fits($"{line} {words.Peek()}"))
                line += " " + words.Dequeue();
            var isLast = lines.Count == mostLines - 1;
            lines.Add(Shorten(isLast && words.Count > 0 ? line + Cut : line));
            if (isLast)
                break;
        }

        return lines;

        bool Fits(string line) => TextWidth.Of(line, size, bold) <= width;

        string Shorten(string line)
        {
            for (var kept = line.TrimEnd('…'); !Fits(line) && kept.Length > 1; line = kept.TrimEnd() + Cut)
                kept = kept[..(char.IsLowSurrogate(kept[^1]) ? ^2 : ^1)];
            return line;
        }
    }

    /// <summary>The text in exactly so many lines, as narrow as they can be; null when it has too few words.</summary>
    public static IReadOnlyList<string>? Balance(string text, int lines, int size)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var widths = Array.ConvertAll(words, w => TextWidth.Thousandths(w));
        var canBeCut = Array.ConvertAll(words, w => w.TrimEnd('…').Length > 1);
        var full = TextWidth.Of(text, size);
        Span<int> ends = stackalloc int[lines];
        for (var width = full / lines; width <= full; width += size)
        {
            if (!Breaks(widths, canBeCut, width, size, ends))
                continue;
            var made = LinesOf(words, ends);
            if (!made.Exists(l => l.EndsWith(Cut, StringComparison.Ordinal)))
                return made;
        }

        return null;
    }

    /// <summary>Finds where lines of a width end; false when not all words fit into exactly so many lines.</summary>
    /// <param name="widths">Of the words, as <see cref="TextWidth.Thousandths"/> has them.</param>
    /// <param name="canBeCut">False for a word of one letter, which stands whatever its width.</param>
    /// <param name="ends">Gets, for each line, the place of the word behind its last.</param>
    private static bool Breaks(int[] widths, bool[] canBeCut, int width, int size, Span<int> ends)
    {
        var word = 0;
        for (var line = 0; line < ends.Length; line++)
        {
            if (word == widths.Length)
                return false;
            var taken = widths[word];
            if (TextWidth.Pixels(taken, size) > width && canBeCut[word])
                return false;
            word++;
            while (word < widths.Length && TextWidth.Pixels(taken + Blank + widths[word], size) <= width)
                taken += Blank + widths[word++];
            ends[line] = word;
        }

        return word == widths.Length;
    }

    private static List<string> LinesOf(string[] words, ReadOnlySpan<int> ends)
    {
        var lines = new List<string>(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(string.Join(' ', words, start, end - start));
            start = end;
        }

        return lines;
    }

    public static int WidthOf(IEnumerable<string> lines, int size, bool bold = false) => lines.Max(l => TextWidth.Of(l, size, bold));
}
