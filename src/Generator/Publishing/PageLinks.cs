namespace SinoRussia.Generator.Publishing;

/// <summary>The links and anchors of one rendered page.</summary>
/// <param name="Path">The page from the site's root.</param>
/// <param name="Links">Links that stay within the site, each target once.</param>
/// <param name="Anchors">Ids that a link can lead to.</param>
internal sealed record PageLinks(string Path, IReadOnlyList<PageLink> Links, IReadOnlySet<string> Anchors);

/// <summary>A link as it stands in a page.</summary>
/// <param name="Target">Relative path and anchor, entities decoded.</param>
/// <param name="Line">Counted from 1.</param>
internal readonly record struct PageLink(string Target, int Line);
