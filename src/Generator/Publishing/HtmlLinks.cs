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
        var html = Encoding.UTF8.GetString(file.Content.Span);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var links = new Dictionary<string, PageLink>(StringComparer.Ordinal);
        var (line, counted) = (1, 0);
        for (var at = html.IndexOf("=\"", StringComparison.Ordinal); at >= 0;)
        {
            var end = html.IndexOf('"', at + 2);
            if (end < 0)
                break;
            var name = NameBefore(html, at);
            if (name is "id")
                anchors.Add(Value(html.AsSpan(at + 2, end - at - 2), pool));
            else if (name is "href" or "src" or "poster" && Value(html.AsSpan(at + 2, end - at - 2), pool) is var target
                && StaysInside(target) && !links.ContainsKey(target))
            {
                line += html.AsSpan(counted, at - counted).Count('\n');
                counted = at;
                links.Add(target, new PageLink(target, line));
            }

            at = html.IndexOf("=\"", end + 1, StringComparison.Ordinal);
        }

        return new PageLinks(file.Path, [.. links.Values], anchors);
    }

    /// <summary>A value without its entities.</summary>
    private static string Value(ReadOnlySpan<char> written, TextPool pool) =>
        pool.Of(written.Contains('&') ? WebUtility.HtmlDecode(written.ToString()) : written);

    /// <summary>True for a link without a scheme or host; an empty one is checked and found dead.</summary>
    public static bool StaysInside(string target)
    {
        var end = target.AsSpan().IndexOfAny('/', '#', '?');
        var first = end < 0 ? target.AsSpan() : target.AsSpan(0, end);
        return !first.Contains(':') && !target.StartsWith("//", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> NameBefore(string html, int equals)
    {
        var start = equals;
        while (start > 0 && (char.IsAsciiLetter(html[start - 1]) || html[start - 1] is '-' or ':'))
            start--;
        return html.AsSpan(start, equals - start);
    }
}
