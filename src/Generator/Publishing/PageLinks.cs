namespace SinoRussia.Generator.Publishing;

/// <summary>The links and anchors of one rendered page.</summary>
/// <param name="Path">The page from the site's root.</param>
/// <param name="Links">Links that stay within the site, each target once.</param>
/// <param name="Anchors">Ids that a link can lead to.</param>
internal sealed record PageLinks(string Path, IReadOnlyList<PageLink> Links, IReadOnlySet<string> Anchors);
