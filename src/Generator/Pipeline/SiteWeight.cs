using System.IO.Compression;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Pipeline;

/// <summary>How much the files of a site weigh, as they are and as servers send them.</summary>
/// <param name="Pages">Web pages by kind: the folder, index pages each for itself; by name, ordinal.</param>
/// <param name="Endings">All files by the ending of their names, ordinal.</param>
internal sealed record SiteWeight(IReadOnlyList<WeightGroup> Pages, IReadOnlyList<WeightGroup> Endings)
{
    /// <summary>What a page may weigh, in bytes, gzipped and without the index of the search: a promise to readers on slow lines.</summary>
    public const int MostOfAPage = 60_000;

    /// <summary>The pages that keep no such promise: the print edition is the whole guide on one page.</summary>
    public IEnumerable<WeightGroup> Unlimited => Pages.Where(p => p.Name == PagePaths.Book);

    /// <summary>The pages that break the promise.</summary>
    public IEnumerable<WeightGroup> TooHeavy => Pages.Except(Unlimited).Where(p => p.Heaviest.Zipped > MostOfAPage);

    public static SiteWeight Of(IReadOnlyList<OutputFile> files)
    {
        var weights = files.AsParallel().AsOrdered().Select(FileWeight.Of).ToList();
        return new SiteWeight(Group(weights.Where(w => w.Path.EndsWith(".html", StringComparison.Ordinal)), KindOf), Group(weights, w => Path.GetExtension(w.Path)));
    }

    private static IReadOnlyList<WeightGroup> Group(IEnumerable<FileWeight> weights, Func<FileWeight, string> name) =>
        [.. weights.GroupBy(name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new WeightGroup(g.Key, [.. g.OrderBy(w => w.Zipped)]))];

    /// <summary>'events' for events/flood.html; 'events/index' for the index of that folder, 'index' for the home page.</summary>
    private static string KindOf(FileWeight page) =>
        Path.GetFileNameWithoutExtension(page.Path) is var name && Path.GetDirectoryName(page.Path) is { Length: > 0 } folder
            ? name == "index" ? folder + "/index" : folder
            : name;
}

/// <summary>Files that belong together.</summary>
/// <param name="Files">At least one, the lightest first, as they are sent.</param>
internal sealed record WeightGroup(string Name, IReadOnlyList<FileWeight> Files)
{
    public FileWeight Heaviest => Files[^1];

    /// <summary>The one in the middle; of an even number the lighter of the two.</summary>
    public FileWeight Median => Files[(Files.Count - 1) / 2];

    public long Size => Files.Sum(f => (long)f.Size);

    public long Zipped => Files.Sum(f => (long)f.Zipped);
}

/// <summary>What one file weighs, in bytes.</summary>
/// <param name="Zipped">As a server sends it, gzipped.</param>
internal readonly record struct FileWeight(string Path, int Size, int Zipped)
{
    public static FileWeight Of(OutputFile file)
    {
        using var sent = new MemoryStream();
        using (var zip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(file.Content.Span);
        return new FileWeight(file.Path, file.Content.Length, (int)sent.Length);
    }
}
