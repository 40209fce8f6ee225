using System.Net;

namespace SinoRussia.Generator.Publishing;

/// <summary>Reads the start tags of any HTML, however badly written: own templates may hold anything.</summary>
internal static class HtmlTags
{
    private static readonly string[] RawText = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    public static IEnumerable<HtmlTag> Read(string html)
    {
        var (at, line, counted) = (0, 1, 0);
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = close < 0 ? html.Length : close + 3;
                continue;
            }

            if (at + 1 >= html.Length || !char.IsAsciiLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            line += html.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            var tag = ReadTag(html, ref at, line);
            if (RawText.Contains(tag.Name))
            {
                var end = html.IndexOf("</" + tag.Name, at, StringComparison.OrdinalIgnoreCase);
                end = end < 0 ? html.Length : end;
                tag = tag with { Text = html[at..end] };
                at = end;
            }

            yield return tag;
        }
    }

    private static HtmlTag ReadTag(string html, ref int at, int line)
    {
        var start = ++at;
        while (at < html.Length && !IsBlank(html[at]) && html[at] is not ('>' or '/'))
            at++;
        var name = html[start..at].ToLowerInvariant();
        var attributes = new List<(string, string)>();
        while (at < html.Length && html[at] != '>')
        {
            if (IsBlank(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            attributes.Add(ReadAttribute(html, ref at));
        }

        at = Math.Min(html.Length, at + 1);
        return new HtmlTag(name, attributes, line, "");
    }

    private static (string Name, string Value) ReadAttribute(string html, ref int at)
    {
        var start = at++;
        while (at < html.Length && !IsBlank(html[at]) && html[at] is not ('>' or '/' or '='))
            at++;
        var name = html[start..at].ToLowerInvariant();
        var value = at;
        while (value < html.Length && IsBlank(html[value]))
            value++;
        if (value >= html.Length || html[value] != '=')
            return (name, "");
        value++;
        while (value < html.Length && IsBlank(html[value]))
            value++;
        if (value < html.Length && html[value] is '"' or '\'')
        {
            var end = html.IndexOf(html[value], value + 1);
            end = end < 0 ? html.Length : end;
            at = Math.Min(html.Length, end + 1);
            return (name, WebUtility.HtmlDecode(html[(value + 1)..end]));
        }

        at = value;
        while (at < html.Length && !IsBlank(html[at]) && html[at] != '>')
            at++;
        return (name, WebUtility.HtmlDecode(html[value..at]));
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
