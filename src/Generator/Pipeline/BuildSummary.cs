using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Pipeline;

/// <summary>What a build made.</summary>
/// <param name="Paths">Of the files published, from the site's root, in their order.</param>
internal sealed record BuildSummary(SiteMap Site, IReadOnlyList<string> Paths, PublishedChanges Changes)
{
    /// <summary>Takes a moment, because everything is read again and compressed.</summary>
    /// <param name="folder">Where the site was published.</param>
    public SiteWeight Weigh(string folder) => SiteWeight.Of(
        Paths.AsParallel().AsOrdered().Select(p => FileWeight.Of(new OutputFile(p, File.ReadAllBytes(Path.Combine(folder, p))))).ToList(),
        Site.Unlimited);
}
