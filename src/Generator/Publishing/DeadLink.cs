namespace SinoRussia.Generator.Publishing;

/// <summary>A link that leads nowhere.</summary>
/// <param name="File">The file it means, from the site's root; null when it is empty or leaves the site.</param>
/// <param name="Anchor">The anchor that the file lacks; null when the file itself is missing.</param>
internal sealed record DeadLink(string Page, PageLink Link, string? File, string? Anchor)
{
    /// <summary>What is missing, the same for every page that links to it.</summary>
    public string Target => $"{File ?? Page + " " + Link.Target}#{Anchor}";
}
