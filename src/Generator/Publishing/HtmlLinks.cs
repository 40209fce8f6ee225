using System.Net;
using System.Text;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Finds links and anchors in our own HTML, in which every attribute value stands in double quotes.</summary>
internal static class HtmlLinks
{
    /// <summary>All href, src, poster and id attributes inside tags; addresses with a scheme and data: are left out.</summary>
    public static PageLinks Read(OutputFile file, TextPool pool)
    {
        // Letter by letter of UTF-8: of most of a page nothing is wanted, so that it need not become text again.
        var html = file.Content.Span;
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var links = new Dictionary<string, PageLink>(StringComparer.Ordinal);
        var (line, counted) = (1, 0);
        for (var at = Next(html, 0); at >= 0;)
        {
            var length = html[(at + 2)..].IndexOf((byte)'"');
            if (length < 0)
                break;
            var name = NameBefore(html, at);
            var written = html.Slice(at + 2, length);
            if (name.SequenceEqual("id"u8))
                anchors.Add(Value(written, pool));
            else if ((name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("poster"u8))
                && Value(written, pool) is var target && StaysInside(target) && !links.ContainsKey(target))
            {
                line += html[counted..at].Count((byte)'\n');
                counted = at;
                links.Add(target, new PageLink(target, line));
            }

            at = Next(html, at + 2 + length + 1);
        }

        return new PageLinks(file.Path, [.. links.Values], anchors);
    }

    /// <summary>Where the next value begins, with its equals sign; negative when there is none.</summary>
    private static int Next(ReadOnlySpan<byte> html, int from) => html[from..].IndexOf("=\""u8) is >= 0 and var found ? from + found : -1;

    /// <summary>A value without its entities.</summary>
    private static string Value(ReadOnlySpan<byte> written, TextPool pool)
    {
        const int mostOnStack = 512;
        var letters = written.Length <= mostOnStack ? stackalloc char[mostOnStack] : new char[written.Length];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(written, letters)];
        return pool.Of(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
    }

    /// <summary>True for a link without a scheme or host; an empty one is checked and found dead.</summary>
    public static bool StaysInside(string target)
    {
        var end = target.AsSpan().IndexOfAny('/', '#', '?');
        var first = end < 0 ? target.AsSpan() : target.AsSpan(0, end);
        return !first.Contains(':') && !target.StartsWith("//", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<byte> NameBefore(ReadOnlySpan<byte> html, int equals)
    {
        var start = equals;
        while (start > 0 && (char.IsAsciiLetter((char)html[start - 1]) || html[start - 1] is (byte)'-' or (byte)':'))
            start--;
        return html[start..equals];
    }
}
