namespace SinoRussia.Generator.Markup;

/// <summary>
/// How deep and how crowded Markdown may be. Markdig refuses what is nested deeper than 128, and its time grows with the square of the
/// brackets and marks that are opened in one paragraph and never closed; no text that is meant to be read comes near these limits.
/// </summary>
internal static class ProseLimits
{
    /// <summary>Quotes and lists within each other, by what stands before a line's first word.</summary>
    public const int DeepestBlocks = 16;

    /// <summary>Blanks before a line's first word.</summary>
    public const int WidestIndent = 64;

    /// <summary>Brackets open at a time within a paragraph.</summary>
    public const int DeepestBrackets = 24;

    /// <summary>Runs of marks of emphasis, and of marks of code, in a paragraph.</summary>
    public const int MostMarks = 500;

    /// <summary>Characters of a paragraph: of lines without an empty one between them.</summary>
    public const int LongestParagraph = 20_000;

    /// <summary>Characters of a text that is no chapter.</summary>
    public const int LongestText = 100_000;

    /// <summary>The first thing in a text that is beyond a limit; null when there is none.</summary>
    public static ProseProblem? Problem(string text)
    {
        var (start, paragraph) = (0, new Paragraph());
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
                paragraph = new Paragraph();
            else if (BlockProblem(line) is { } words)
                return new ProseProblem(start, words, "write it flatter; a quote in a quote in a quote is read by nobody");
            else if (paragraph.Problem(line) is { } problem)
                return problem with { Offset = start + problem.Offset };
            start = end + 1;
        }

        return null;
    }

    private static string? BlockProblem(ReadOnlySpan<char> line)
    {
        var (depth, blanks) = (0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (c is ' ' or '\t')
                blanks += c == '\t' ? 4 : 1;
            else if (c == '>' || IsListMark(line, ref at))
                depth++;
            else
                break;
            if (depth > DeepestBlocks)
                return $"quotes and lists nested deeper than {DeepestBlocks}";
            if (blanks > WidestIndent && depth == 0)
                return $"a line that is indented by more than {WidestIndent} blanks";
        }

        return null;
    }

    /// <summary>True for '- ', '* ', '+ ', '1. ' and '1) ', the last two of any number; the place is then that of the mark's end.</summary>
    private static bool IsListMark(ReadOnlySpan<char> line, ref int at)
    {
        var end = at;
        while (end < line.Length && end - at < 10 && char.IsAsciiDigit(line[end]))
            end++;
        if (end >= line.Length || (end == at ? line[end] is not ('-' or '*' or '+') : line[end] is not ('.' or ')')))
            return false;
        if (end + 1 < line.Length && line[end + 1] is not (' ' or '\t'))
            return false;
        at = end;
        return true;
    }

    /// <summary>What was opened since the last empty line.</summary>
    private sealed class Paragraph
    {
        private int length;
        private int square;
        private int round;
        private int marks;
        private char before;

        public ProseProblem? Problem(ReadOnlySpan<char> line)
        {
            length += line.Length + 1;
            if (length > LongestParagraph)
                return new ProseProblem(0, $"a paragraph of more than {LongestParagraph} characters", "divide it with empty lines");
            for (var at = 0; at < line.Length; at++)
            {
                var c = line[at];
                Count(c);
                if (c == '\\')
                    at++;
                before = c;
                if (square > DeepestBrackets || round > DeepestBrackets)
                    return new ProseProblem(
                        at, $"more than {DeepestBrackets} brackets open at a time",
                        "close them, or write '\\[' for a bracket that is meant as such");
                if (marks > MostMarks)
                {
                    return new ProseProblem(
                        at, $"more than {MostMarks} marks of emphasis or code in a paragraph",
                        "divide it with empty lines, or write '\\*' for a star that is meant as such");
                }
            }

            return null;
        }

        private void Count(char c)
        {
            switch (c)
            {
                case '[':
                    square++;
                    break;
                case ']':
                    square = Math.Max(0, square - 1);
                    break;
                case '(':
                    round++;
                    break;
                case ')':
                    round = Math.Max(0, round - 1);
                    break;
                case '*' or '_' or '`' or '~' when before != c:
                    marks++;
                    break;
            }
        }
    }
}
