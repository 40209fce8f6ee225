using System.Runtime.CompilerServices;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Markdown text of our own, with the place it was written at.</summary>
/// <param name="Text">The text as YAML or the chapter file gives it, lines ended by '\n'.</param>
/// <param name="Start">Place of the text's first character.</param>
/// <param name="Indent">Characters that the file has before each further line and the text has not (a literal block's indentation).</param>
internal sealed record Prose(string Text, Location Start, int Indent = 0)
{
    /// <summary>
    /// Of each text where its lines begin: many places are asked of one text, and one after another would count its lines anew.
    /// </summary>
    private static readonly ConditionalWeakTable<string, int[]> LineStarts = new();

    /// <summary>The place in the file of the character at <paramref name="offset"/> of <see cref="Text"/>.</summary>
    public Location At(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts.GetValue(Text, static text => [0, .. Enumerable.Range(1, text.Length).Where(i => text[i - 1] == '\n')]);
        var found = Array.BinarySearch(starts, at);
        var line = found < 0 ? ~found - 1 : found;
        return line == 0
            ? Start with { Column = Start.Column + at }
            : Start with { Line = Start.Line + line, Column = Indent + at - starts[line] + 1 };
    }
}
