using System.Text;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// What every page of a site keeps to, whoever wrote its templates: the content security policy before anything it governs, no script in
/// the page, nothing loaded from elsewhere. Readers open pages from disk, where nothing else would hold a script back.
/// </summary>
internal static partial class PagePolicy
{
    /// <summary>The policy of our own pages.</summary>
    public const string Content =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly string[] Loading =
    [
        "src", "srcset", "poster", "data", "background", "action", "formaction", "manifest", "ping",
    ];
    private static readonly string[] LoadingRelations =
    [
        "stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "manifest", "apple-touch-icon",
        "mask-icon",
    ];

    /// <summary>Reports what breaks the policy, each thing once, at the first page that has it.</summary>
    public static void Check(IReadOnlyList<OutputFile> files, DiagnosticBag bag) =>
        Report(files.AsParallel().AsOrdered().SelectMany(BreachesOf).ToList(), bag);

    /// <summary>Reports breaches, each thing once, at the first page that has it.</summary>
    /// <param name="found">In the order of the pages.</param>
    public static void Report(IEnumerable<PageBreach> found, DiagnosticBag bag)
    {
        foreach (var breach in found.GroupBy(b => b.Words, StringComparer.Ordinal))
        {
            var (first, others) = (breach.First(), breach.Select(b => b.At.File).Distinct(StringComparer.Ordinal).Count() - 1);
            var also = others == 0 ? "" : FormattableString.Invariant($"; {others} more page{(others == 1 ? " has" : "s have")} it");
            bag.Error(
                PublishingCodes.PagePolicy, first.At, first.Words + also,
                "mend the template of your own that writes it, or allow it with --allow-own-scripts");
        }
    }

    /// <summary>What breaks the policy in a file.</summary>
    public static IEnumerable<PageBreach> BreachesOf(OutputFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => OfPage(file.Path, Encoding.UTF8.GetString(file.Content.Span)),
        ".css" or ".svg" => OfStyle(file.Path, Encoding.UTF8.GetString(file.Content.Span)),
        _ => [],
    };

    private static IEnumerable<PageBreach> OfPage(string path, string html)
    {
        var (isGoverned, wasMissed) = (false, false);
        foreach (var tag in HtmlTags.Read(html))
        {
            var place = new Location(path, tag.Line);
            if (tag is { Name: "meta" } && string.Equals(tag["http-equiv"], "Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
            {
                isGoverned |= tag["content"] == Content;
                continue;
            }

            if (!isGoverned && !wasMissed && tag.Name is not ("html" or "head" or "meta" or "title"))
            {
                wasMissed = true;
                yield return new PageBreach(
                    place, "the page has no content security policy before its first element; expected the packaged one");
            }

            foreach (var words in OfTag(tag))
                yield return new PageBreach(place, words);
        }

        if (!isGoverned && !wasMissed)
            yield return new PageBreach(
                new Location(path, 1), "the page has no content security policy before its first element; expected the packaged one");
    }

    private static IEnumerable<string> OfTag(HtmlTag tag)
    {
        if (tag.Name == "script" && tag["src"] is null
            && tag["type"]?.ToLowerInvariant() is not ("application/ld+json" or "application/json"))
            yield return "the page has a script in it; expected scripts in files of their own";
        if (tag.Name is "base" or "iframe" or "object" or "embed" or "applet" or "portal")
            yield return $"the page has an element '{tag.Name}'; expected none";
        if (tag.Name == "meta" && string.Equals(tag["http-equiv"], "refresh", StringComparison.OrdinalIgnoreCase))
            yield return "the page leads elsewhere by itself (meta refresh); expected a link";
        foreach (var (name, value) in tag.Attributes)
        {
            if (name.StartsWith("on", StringComparison.Ordinal) && name.Length > 2)
                yield return $"the page has a script in the attribute '{Shown(name)}'; expected scripts in files of their own";
            else if (name is "href" or "xlink:href" && SchemeOf(value) is "javascript" or "vbscript" or "data")
                yield return $"a link's address begins with '{SchemeOf(value)}:'; expected https, http, mailto or a relative path";
            else if (IsLoaded(tag, name) && IsForeign(value))
                yield return $"'{Shown(value)}' is loaded from elsewhere by '{tag.Name}'; expected files of the site";
        }
    }

    private static IEnumerable<PageBreach> OfStyle(string path, string text)
    {
        foreach (var match in Address().Matches(text).Where(m => IsForeign(m.Groups["address"].Value)))
        {
            yield return new PageBreach(
                new Location(path, text.AsSpan(0, match.Index).Count('\n') + 1),
                $"'{Shown(match.Groups["address"].Value)}' is loaded from elsewhere by a style; expected files of the site");
        }

        if (!path.EndsWith(".svg", StringComparison.Ordinal))
            yield break;
        foreach (var tag in HtmlTags.Read(text))
        {
            if (tag.Name == "script" || tag.Name == "foreignobject"
                || tag.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)))
                yield return new PageBreach(new Location(path, tag.Line), "the picture has a script in it; expected none");
            foreach (var (_, value) in tag.Attributes.Where(a => a.Name is "href" or "xlink:href" && IsForeign(a.Value)))
                yield return new PageBreach(
                    new Location(path, tag.Line), $"'{Shown(value)}' is loaded from elsewhere by a picture; expected files of the site");
        }
    }

    private static bool IsLoaded(HtmlTag tag, string attribute) =>
        Loading.Contains(attribute)
        || (attribute is "href" or "xlink:href" && (tag.Name is "image" or "use" or "script"
            || (tag.Name == "link" && (tag["rel"] ?? "").Split(' ').Any(r => LoadingRelations.Contains(r.ToLowerInvariant())))));

    /// <summary>True for an address of another origin; what is written into the page itself (data:) counts as a page's own.</summary>
    private static bool IsForeign(string address)
    {
        var seen = string.Concat(address.Where(c => c > ' ')).Replace('\\', '/');
        return seen.Split(',').Any(a => a.StartsWith("//", StringComparison.Ordinal) || SchemeOf(a) is not (null or "data"));
    }

    /// <summary>The scheme as browsers read it, which drop blanks and controls; null when there is none.</summary>
    private static string? SchemeOf(string address)
    {
        var seen = string.Concat(address.Where(c => c > ' '));
        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        var end = seen.AsSpan().IndexOfAny("/\\?#");
        return colon < 0 || (end >= 0 && end < colon) ? null : seen[..colon].ToLowerInvariant();
    }

    private static string Shown(string value) => value.Length <= 60 ? value : value[..60] + "…";

    [GeneratedRegex(@"(?:url\(\s*[""']?|@import\s+[""'])(?<address>[^""')\s]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
