using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Pipeline;

/// <summary>How much the files of a site weigh, as they are and as servers send them.</summary>
/// <param name="Pages">Web pages by kind: the folder, index pages each for itself; by name, ordinal.</param>
/// <param name="Endings">All files by the ending of their names, ordinal.</param>
/// <param name="Unlimited">Those kinds that keep no promise of being light.</param>
internal sealed record SiteWeight(
    IReadOnlyList<WeightGroup> Pages, IReadOnlyList<WeightGroup> Endings, IReadOnlyList<WeightGroup> Unlimited)
{
    /// <summary>What a page may weigh, in bytes, gzipped and without the index of the search: a promise to readers on slow lines.</summary>
    public const int MostOfAPage = 60_000;

    /// <summary>The pages that break the promise.</summary>
    public IEnumerable<WeightGroup> TooHeavy => Pages.Except(Unlimited).Where(p => p.Heaviest.Zipped > MostOfAPage);

    /// <param name="unlimited">Paths of the pages that keep no promise of being light.</param>
    public static SiteWeight Of(IReadOnlyList<OutputFile> files, IEnumerable<string> unlimited) =>
        Of(files.AsParallel().AsOrdered().Select(FileWeight.Of).ToList(), unlimited);

    /// <param name="unlimited">Paths of the pages that keep no promise of being light.</param>
    public static SiteWeight Of(IReadOnlyList<FileWeight> weights, IEnumerable<string> unlimited)
    {
        var pages = Group(weights.Where(w => w.Path.EndsWith(PageAddress.WebEnding, StringComparison.Ordinal)), KindOf);
        var free = unlimited.ToHashSet(StringComparer.Ordinal);
        return new SiteWeight(
            pages, Group(weights, w => Path.GetExtension(w.Path)), [.. pages.Where(p => p.Files.All(f => free.Contains(f.Path)))]);
    }

    private static IReadOnlyList<WeightGroup> Group(IEnumerable<FileWeight> weights, Func<FileWeight, string> name) =>
        [
            .. weights.GroupBy(name)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new WeightGroup(g.Key, [.. g.OrderBy(w => w.Zipped)])),
        ];

    /// <summary>'events' for events/flood.html; 'events/index' for the index of that folder, 'index' for the home page.</summary>
    private static string KindOf(FileWeight page) =>
        Path.GetFileNameWithoutExtension(page.Path) is var name && Path.GetDirectoryName(page.Path) is { Length: > 0 } folder
            ? name == "index" ? folder + "/index" : folder
            : name;
}
