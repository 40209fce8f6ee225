using System.Buffers;
using System.Text;

namespace SinoRussia.Generator.Markup;

/// <summary>Plain text made safe to stand in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that mean something anywhere in a line, those of tables and of raw HTML among them.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|~");

    /// <summary>Characters that begin a heading or a list item.</summary>
    private const string Leading = "#+-=";

    /// <summary>The text with line ends as blanks, escaped so that it reads as written inside any line of Markdown.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpecial(text, i))
                escaped.Append('\\');
            escaped.Append(text[i] is '\n' or '\r' ? ' ' : text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>An ordinary link; the address must be a path or address without blanks and brackets.</summary>
    public static string Link(string words, string address) => $"[{Escape(words)}]({address})";

    private static bool IsSpecial(string text, int place) => text[place] switch
    {
        '&' => place + 1 < text.Length && (char.IsAsciiLetter(text[place + 1]) || text[place + 1] == '#'),
        '.' or ')' => place > 0 && text.AsSpan(0, place).IndexOfAnyExceptInRange('0', '9') < 0,
        var c => Special.Contains(c) || (place == 0 && Leading.Contains(c, StringComparison.Ordinal)),
    };
}
