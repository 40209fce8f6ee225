using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Markdown text of our own, with the place it was written at.</summary>
/// <param name="Text">The text as YAML or the chapter file gives it, lines ended by '\n'.</param>
/// <param name="Start">Place of the text's first character.</param>
/// <param name="Indent">Characters that the file has before each further line and the text has not (a literal block's indentation).</param>
internal sealed record Prose(string Text, Location Start, int Indent = 0)
{
    /// <summary>The place in the file of the character at <paramref name="offset"/> of <see cref="Text"/>.</summary>
    public Location At(int offset)
    {
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        var lines = before.Count('\n');
        return lines == 0
            ? Start with { Column = Start.Column + before.Length }
            : Start with { Line = Start.Line + lines, Column = Indent + before.Length - before.LastIndexOf('\n') };
    }
}

/// <summary>Finds the places of many offsets of one prose, which come in order, in one pass over it.</summary>
internal sealed class ProsePlaces(Prose prose)
{
    private int counted;
    private int lines;
    private int lineStart;

    /// <summary>As <see cref="Prose.At"/>; quick while offsets grow.</summary>
    public Location At(int offset)
    {
        var end = Math.Clamp(offset, 0, prose.Text.Length);
        if (end < counted)
            (counted, lines, lineStart) = (0, 0, 0);
        for (var at = prose.Text.IndexOf('\n', counted, end - counted); at >= 0; at = prose.Text.IndexOf('\n', at + 1, end - at - 1))
            (lines, lineStart) = (lines + 1, at + 1);
        counted = end;
        return lines == 0
            ? prose.Start with { Column = prose.Start.Column + end }
            : prose.Start with { Line = prose.Start.Line + lines, Column = prose.Indent + end - lineStart + 1 };
    }
}
