namespace SinoRussia.Generator.Publishing;

/// <summary>Where links lead. Most pages of a folder have the same links, so that each is followed once a folder.</summary>
/// <param name="published">Paths of all files from the site's root.</param>
/// <param name="anchors">By page; what has none here is not looked into.</param>
internal sealed class LinkTargets(IReadOnlySet<string> published, IReadOnlyDictionary<string, IReadOnlySet<string>> anchors)
{
    private readonly Dictionary<(string Folder, string Link), Target> followed = [];

    /// <summary>What the link lacks; null for one that leads somewhere.</summary>
    public DeadLink? IfDead(string page, PageLink link)
    {
        var target = link.Target.StartsWith('#') ? Within(page, link.Target) : Follow(page, link.Target);
        return target.IsDead ? new DeadLink(page, link, target.File, target.Anchor) : null;
    }

    private Target Follow(string page, string link)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        if (followed.TryGetValue((folder, link), out var known))
            return known;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var file = link.Length == 0 ? null : Resolve(folder, hash < 0 ? link : link[..hash]);
        return followed[(folder, link)] = file is null || !published.Contains(file) ? new Target(file, null, IsDead: true)
            : hash < 0 ? new Target(file, null, IsDead: false) : Within(file, link[hash..]);
    }

    /// <param name="anchor">With its '#'.</param>
    private Target Within(string file, string anchor)
    {
        // No id has a '=' in it: what has one is a choice that the page reads from its address.
        var isDead = !anchor.Contains('=', StringComparison.Ordinal) && anchors.TryGetValue(file, out var ids)
            && !ids.Contains(anchor[1..]);
        return new Target(file, isDead ? anchor[1..] : null, isDead);
    }

    /// <summary>The path from the site's root that a relative link means; null when it leaves the site.</summary>
    /// <param name="folder">Ends with '/', or empty for the root.</param>
    private static string? Resolve(string folder, string link)
    {
        var parts = folder.Split('/')[..^1].ToList();
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

    private readonly record struct Target(string? File, string? Anchor, bool IsDead);
}
