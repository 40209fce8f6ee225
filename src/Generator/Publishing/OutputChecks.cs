using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Checks the rendered files before anything is written: paths, links, anchors.</summary>
internal static class OutputChecks
{
    /// <summary>Reports paths that cannot be published and links that lead nowhere; each link once a page.</summary>
    public static void Run(IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        CheckPaths(files, bag);
        var pages = files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => HtmlLinks.Read(f)).ToList();
        var texts = files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).Select(f => MarkdownLinks.Read(f)).ToList();
        var anchors = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var page in pages)
            anchors.TryAdd(page.Path, page.Anchors);
        var published = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages.Concat(texts))
            CheckLinks(page, published, anchors, bag);
    }

    private static void CheckPaths(IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(f => f.Path))
        {
            var place = new Location(path);
            if (!IsPublishable(path))
                bag.Error(PublishingCodes.BadPath, place, $"'{path}' is not a path that every host takes; expected folders and a file of letters, digits, '-', '_' and '.', divided by '/'");
            if (!seen.TryAdd(path, path))
            {
                bag.Error(PublishingCodes.PathTwice, place, seen[path] == path
                    ? $"two outputs write '{path}'; expected one file a path"
                    : $"'{path}' and '{seen[path]}' differ in case only, and some hosts hold them for one file");
            }
        }
    }

    private static bool IsPublishable(string path) =>
        path.Length > 0 && path.Split('/').All(part => part.Length > 0 && part.Trim('.').Length > 0)
        && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/');

    private static void CheckLinks(
        PageLinks page, HashSet<string> published, Dictionary<string, IReadOnlySet<string>> anchors, DiagnosticBag bag)
    {
        foreach (var link in page.Links)
        {
            var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
            var path = hash < 0 ? link.Target : link.Target[..hash];
            var target = link.Target.Length == 0 ? null : path.Length == 0 ? page.Path : Resolve(page.Path, path);
            var place = new Location(page.Path, link.Line);
            if (target is null || !published.Contains(target))
            {
                bag.Error(PublishingCodes.DeadLink, place, $"the link '{link.Target}' leads to no file of the site",
                    target is null ? "it is empty or leaves the site's folder" : Nearest.Hint(target, published));
            }
            else if (hash >= 0 && anchors.TryGetValue(target, out var ids) && !ids.Contains(link.Target[(hash + 1)..]))
            {
                bag.Error(PublishingCodes.DeadAnchor, place, $"the link '{link.Target}' leads to no anchor of '{target}'",
                    Nearest.Hint(link.Target[(hash + 1)..], ids));
            }
        }
    }

    /// <summary>The path from the site's root that a relative link of a page means; null when it leaves the site.</summary>
    private static string? Resolve(string page, string link)
    {
        var parts = page.Split('/')[..^1].ToList();
        foreach (var part in link.Split('/'))
        {
            switch (part)
            {
                case ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
