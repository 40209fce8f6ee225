using System.Text;

namespace SinoRussia.Generator.Markup;

/// <summary>Plain text made safe to stand in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that mean something inside a line, those of tables and of raw HTML among them.</summary>
    private const string Special = "\\`*_[]<>|~&#";

    /// <summary>The text with every special character escaped and line ends as blanks, so that it reads as written inside any line of Markdown.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>An ordinary link; the address must be a path or address without blanks and brackets.</summary>
    public static string Link(string words, string address) => $"[{Escape(words)}]({address})";
}
