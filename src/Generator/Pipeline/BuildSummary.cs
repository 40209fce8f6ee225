using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Pipeline;

/// <summary>What a build made.</summary>
internal sealed record BuildSummary(SiteMap Site, IReadOnlyList<OutputFile> Files, PublishedChanges Changes)
{
    /// <summary>Takes a moment, because everything is compressed.</summary>
    public SiteWeight Weigh() => SiteWeight.Of(Files, Site.Unlimited);
}
