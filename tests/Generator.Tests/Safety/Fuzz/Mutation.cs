using System.Text;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Makes inputs: damages to sound texts, and texts of pieces that mean something to somebody.</summary>
internal static class Mutation
{
    private const int MostPieces = 12;
    private const int MostDamages = 4;

    private static readonly string[] Pieces =
    [
        "", ":", ": ", "- ", "-", "[", "]", "{", "}", "[[", "]]", "|", ">", "> ", "\"", "'", "#", "# ", "&", "&a", "*a", "!t", "?", "? ",
        "~", "\t", "  ", " ", "\n", "\n\n", "---\n", "...\n", "%", "@", ",", "=", "/", "..", "<", "</", "(", ")", "](",
        "![", "`", "```\n", "~~~\n", "*", "**", "_", "\\", "\\[", "1. ", "1992", "1992-02-30", "-0001", "Y-1000000000", "199X",
        "[1667,1668]", "{{", "}}", "{{c1::x}}", "{{c99999999999::x::y}}", "::", "<<: ", "no", "null", "0x10", "1e400",
        "79228162514264337593543950336", "-1", "99999999999999999999", "é", "e\u0301", "李", "𝒳", "\0", "\u2028", "\u0085", "\r", "\r\n",
        "\u202E", "\u200B", "\uFEFF", "\uFFFE", "\uD800", "\uDFFF", "\"\\ud800\"", "\"\\0\"", "\"\\r\"",
        "id: ", "title: ", "summary: |\n    ", "date: ", "cards: ", "a: { ask: \"?\", answer: x }", "retired: ", "con", "index",
        "<script>alert(1)</script>", "<img src=x onerror=x>", "<!--", "-->", "]]>", "javascript:x", "https://example.org/", "//x",
        "[a](b)", "[a]: b\n", "| a | b |\n| - | - |\n", "[sound:x]", "\\(x\\)", "=1+1", "edition\t", "added=", "\t", "2026-01-01T00:00:00Z",
        "for", "end", "if", "include", "func", "while", "ret", "capture", "$0", "this", "1..5", "string.", "array.", "math.", "null",
    ];

    /// <summary>A text of some pieces, now and then of one piece very often.</summary>
    public static string Text(Dice random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, MostPieces); left > 0; left--)
            text.Append(Piece(random));
        return text.ToString();
    }

    /// <summary>The text with a few damages.</summary>
    /// <param name="gentle">True for one piece in one line, so that a good part of what comes out is still sound.</param>
    public static string Damage(string sound, Dice random, bool gentle = false)
    {
        var lines = sound.Split('\n').ToList();
        for (var left = gentle ? 1 : random.Next(1, MostDamages + 1); left > 0; left--)
        {
            var at = random.Next(lines.Count);
            switch (gentle ? 8 : random.Next(9))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[random.Next(lines.Count)]);
                    break;
                case 2:
                    lines[at] = Text(random);
                    break;
                case 3:
                    lines = [.. lines.Take(at), lines[at][..random.Next(lines[at].Length + 1)]];
                    break;
                case 4:
                    lines[at] = new string(' ', random.Next(8)) + lines[at].TrimStart();
                    break;
                case 5 when lines[at].Contains(": ", StringComparison.Ordinal):
                    lines[at] = lines[at][..(lines[at].IndexOf(": ", StringComparison.Ordinal) + 2)] + Piece(random);
                    break;
                default:
                    lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Piece(random));
                    break;
            }

            if (lines.Count == 0)
                lines.Add("");
        }

        return string.Join('\n', lines);
    }

    /// <summary>In UTF-8, where half a character is three bytes that no decoder takes.</summary>
    public static byte[] BytesOf(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])))
                bytes.AddRange([0xED, (byte)(0x80 | ((text[at] >> 6) & 0x3F)), (byte)(0x80 | (text[at] & 0x3F))]);
            else
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(at, char.IsHighSurrogate(text[at]) ? 2 : 1)));
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 1 : 0;
        }

        return [.. bytes];
    }

    private static string Piece(Dice random)
    {
        var piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(200) switch
        {
            0 => string.Concat(Enumerable.Repeat(piece, random.Next(2_000))),
            < 6 => string.Concat(Enumerable.Repeat(piece, random.Next(150))),
            _ => piece,
        };
    }
}
