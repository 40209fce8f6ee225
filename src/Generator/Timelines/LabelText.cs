namespace SinoRussia.Generator.Timelines;

/// <summary>Breaks text into lines of a limited width.</summary>
internal static class LabelText
{
    private const string Cut = "…";

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
        var full = TextWidth.Of(text, size);
        for (var width = full / lines; width <= full; width += size)
        {
            var wrapped = Wrap(text, width, lines, size);
            if (wrapped.Count == lines && !wrapped.Any(l => l.EndsWith(Cut, StringComparison.Ordinal)))
                return wrapped;
        }

        return null;
    }

    public static int WidthOf(IEnumerable<string> lines, int size, bool bold = false) => lines.Max(l => TextWidth.Of(l, size, bold));
}
