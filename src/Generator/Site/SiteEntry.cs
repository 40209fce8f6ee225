namespace SinoRussia.Generator.Site;

/// <summary>Something that the site publishes and readers are led to, announced before anything is rendered.</summary>
/// <param name="Path">From the site's root with extension; an address, kept for ever.</param>
/// <param name="Title">As navigation names it; plain text.</param>
internal record SiteEntry(string Path, string Title)
{
    /// <summary>By which other outputs ask for it, one of <see cref="PageNames"/>; null for what nobody asks for.</summary>
    public string? Name { get; init; }

    /// <summary>What pages that belong under it call it; empty for none.</summary>
    public string Section { get; init; } = "";

    /// <summary>Its place in the main navigation, the lowest first; null for none.</summary>
    public int? InNavigation { get; init; }

    /// <summary>True for what the foot of every page lists, in the order announced.</summary>
    public bool InIndex { get; init; }

    /// <summary>True for what search engines are told of.</summary>
    public bool InSitemap { get; init; }

    /// <summary>True for a page that keeps no promise of being light.</summary>
    public bool IsUnlimited { get; init; }

    /// <summary>How the home page invites to it; null for not at all.</summary>
    public Door? Door { get; init; }

    /// <summary>What the summary of a build says of it; null for nothing.</summary>
    public SummaryLine? Summary { get; init; }
}
