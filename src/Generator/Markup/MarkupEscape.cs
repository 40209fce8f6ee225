using System.Buffers;
using System.Text;

namespace SinoRussia.Generator.Markup;

/// <summary>Makes text safe inside HTML, SVG and XML, in elements and in quoted attributes.</summary>
internal static class MarkupEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Appends the text with &amp;, &lt;, &gt;, " and ' as character references; everything else stays as it is.</summary>
    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        output.Append(text);
    }

    /// <summary>The text as <see cref="Append"/> writes it.</summary>
    public static string Escape(string text)
    {
        var output = new StringBuilder(text.Length + 16);
        Append(output, text);
        return output.ToString();
    }
}
