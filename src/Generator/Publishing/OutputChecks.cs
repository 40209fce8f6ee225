using System.Collections.Concurrent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Checks the files of a site as a whole: paths, links, anchors. Of each file it keeps no more than that needs.</summary>
/// <param name="origins">Where what is wrong can be mended; null when only the pages are known.</param>
internal sealed class OutputChecks(IOrigins? origins = null)
{
    private readonly ConcurrentBag<CheckedFile> files = [];
    private readonly TextPool pool = new();

    /// <summary>Takes note of a file; on any thread, in any order.</summary>
    /// <returns>False when it cannot be published, and must not be written, because its path may lead anywhere.</returns>
    public bool Add(FilePlace place, OutputFile file)
    {
        files.Add(Path.GetExtension(file.Path) switch
        {
            ".html" => new CheckedFile(place, file.Path, HtmlLinks.Read(file, pool), IsPage: true),
            ".md" => new CheckedFile(place, file.Path, MarkdownLinks.Read(file, pool), IsPage: true),
            _ => new CheckedFile(place, file.Path, null, IsPage: false),
        });
        return IsPublishable(file.Path);
    }

    /// <summary>Reports paths that cannot be published and links that lead nowhere; each missing target once.</summary>
    /// <param name="elsewhere">Paths that are published and were not made now: links may lead there, to whatever anchor.</param>
    /// <returns>The paths of all files, in their order.</returns>
    public IReadOnlyList<string> Report(IEnumerable<string> elsewhere, DiagnosticBag bag)
    {
        var all = files.OrderBy(f => f.Place).ToList();
        CheckPaths(all.Select(f => f.Path), bag);
        foreach (var page in all.Where(f => f is { IsPage: true, Links: null }))
        {
            bag.Error(
                PublishingCodes.TooDeep, new Location(page.Path),
                "the page is nested deeper than programs that read Markdown take; expected lists and quotes written flatter");
        }

        var pages = all.Select(f => f.Links).OfType<PageLinks>().OrderBy(p => !p.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var anchors = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var page in pages.Where(p => p.Path.EndsWith(".html", StringComparison.Ordinal)))
            anchors.TryAdd(page.Path, page.Anchors);
        var published = all.Select(f => f.Path).Concat(elsewhere).ToHashSet(StringComparer.Ordinal);
        var targets = new LinkTargets(published, anchors);
        var dead = pages.SelectMany(page => page.Links.Select(l => targets.IfDead(page.Path, l)).OfType<DeadLink>())
            .ToLookup(l => l.Target, StringComparer.Ordinal);
        foreach (var target in dead)
        {
            var link = target.First();
            Report(
                link, origins?.OfLink(link.Link.Target) ?? new Location(link.Page, link.Link.Line), target.Count() - 1, published, anchors,
                bag);
        }

        return [.. all.Select(f => f.Path)];
    }

    /// <summary>Checks the files of a site that are there already.</summary>
    public static void Run(IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        var checks = new OutputChecks();
        foreach (var (n, file) in files.Index())
            checks.Add(new FilePlace(0, n), file);
        checks.Report([], bag);
    }

    private void CheckPaths(IEnumerable<string> paths, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            var place = origins?.OfFile(path) ?? new Location(path);
            if (!IsPublishable(path))
                bag.Error(
                    PublishingCodes.BadPath, place,
                    $"'{path}' is not a path that every host takes; expected folders and a file of letters, digits, '-', '_' and '.', "
                        + "divided by '/'");
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

    /// <summary>Reports a dead target once, where the first link to it is written.</summary>
    private static void Report(
        DeadLink dead, Location place, int others, HashSet<string> published, Dictionary<string, IReadOnlySet<string>> anchors,
        DiagnosticBag bag)
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

    /// <summary>What is kept of a file.</summary>
    /// <param name="Links">Null for what is no page, and for a page that is nested too deep to be read.</param>
    private sealed record CheckedFile(FilePlace Place, string Path, PageLinks? Links, bool IsPage);
}
