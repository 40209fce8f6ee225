using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Checks the rendered files before anything is written: paths, links, anchors.</summary>
internal static class OutputChecks
{
    /// <summary>Reports paths that cannot be published and links that lead nowhere; each missing target once.</summary>
    /// <param name="origins">Where what is wrong can be mended; null when only the pages are known.</param>
    public static void Run(IReadOnlyList<OutputFile> files, DiagnosticBag bag, IOrigins? origins = null)
    {
        CheckPaths(files, origins, bag);
        var pages = files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered().Select(HtmlLinks.Read).ToList();
        var texts = files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).AsParallel().AsOrdered()
            .Select(f => (f.Path, Links: MarkdownLinks.Read(f))).ToList();
        foreach (var (path, _) in texts.Where(t => t.Links is null))
        {
            bag.Error(
                PublishingCodes.TooDeep, new Location(path),
                "the page is nested deeper than programs that read Markdown take; expected lists and quotes written flatter");
        }

        var anchors = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var page in pages)
            anchors.TryAdd(page.Path, page.Anchors);
        var published = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var dead = pages.Concat(texts.Select(t => t.Links).OfType<PageLinks>()).SelectMany(page => DeadLinks(page, published, anchors)).ToLookup(l => l.Target, StringComparer.Ordinal);
        foreach (var target in dead)
        {
            var link = target.First();
            Report(link, origins?.OfLink(link.Link.Target) ?? new Location(link.Page, link.Link.Line), target.Count() - 1, published, anchors, bag);
        }
    }

    private static void CheckPaths(IReadOnlyList<OutputFile> files, IOrigins? origins, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(f => f.Path))
        {
            var place = origins?.OfFile(path) ?? new Location(path);
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

    private static IEnumerable<DeadLink> DeadLinks(
        PageLinks page, HashSet<string> published, Dictionary<string, IReadOnlySet<string>> anchors)
    {
        foreach (var link in page.Links)
        {
            var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
            var path = hash < 0 ? link.Target : link.Target[..hash];
            var file = link.Target.Length == 0 ? null : path.Length == 0 ? page.Path : Resolve(page.Path, path);
            if (file is null || !published.Contains(file))
                yield return new DeadLink(page.Path, link, file, null);
            // No id has a '=' in it: what has one is a choice that the page reads from its address.
            else if (hash >= 0 && !link.Target[hash..].Contains('=', StringComparison.Ordinal) && anchors.TryGetValue(file, out var ids) && !ids.Contains(link.Target[(hash + 1)..]))
                yield return new DeadLink(page.Path, link, file, link.Target[(hash + 1)..]);
        }
    }

    /// <summary>Reports a dead target once, where the first link to it is written.</summary>
    private static void Report(
        DeadLink dead, Location place, int others, HashSet<string> published, Dictionary<string, IReadOnlySet<string>> anchors, DiagnosticBag bag)
    {
        var also = others == 0 ? "" : FormattableString.Invariant($"; {others} more link{(others == 1 ? "" : "s")} lead there");
        if (dead.Anchor is null)
        {
            bag.Error(PublishingCodes.DeadLink, place, $"the link '{dead.Link.Target}' leads to no file of the site{also}",
                dead.File is null ? "it is empty or leaves the site's folder" : Nearest.Hint(dead.File, published));
        }
        else
        {
            bag.Error(PublishingCodes.DeadAnchor, place, $"the link '{dead.Link.Target}' leads to no anchor of '{dead.File}'{also}",
                Nearest.Hint(dead.Anchor, anchors[dead.File!]));
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

    /// <summary>A link that leads nowhere.</summary>
    /// <param name="File">The file it means, from the site's root; null when it is empty or leaves the site.</param>
    /// <param name="Anchor">The anchor that the file lacks; null when the file itself is missing.</param>
    private readonly record struct DeadLink(string Page, PageLink Link, string? File, string? Anchor)
    {
        /// <summary>What is missing, the same for every page that links to it.</summary>
        public string Target => $"{File ?? Page + " " + Link.Target}#{Anchor}";
    }
}
