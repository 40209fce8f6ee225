using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Pipeline;

/// <summary>
/// A site whose files are made when they are asked for, byte for byte as a build makes them. Safe to ask from several threads.
/// </summary>
internal sealed class SiteOnDemand
{
    private readonly CheckedContent content;
    private readonly OutputStage stage;
    private readonly Dictionary<string, SitePage> pages;
    private readonly Dictionary<string, Lazy<IReadOnlyDictionary<string, OutputFile>>> announced = new(StringComparer.Ordinal);
    private readonly List<Lazy<IReadOnlyDictionary<string, OutputFile>>> others;

    public SiteOnDemand(CheckedContent content)
    {
        this.content = content;
        stage = new OutputStage(content.Guide, content.Templates, content.Files);
        pages = stage.Site.Entries.OfType<SitePage>().ToDictionary(p => p.Path, StringComparer.Ordinal);
        others = [.. AllOutputs.List.Select(OthersOf)];
    }

    /// <summary>True for the path of a page.</summary>
    public bool HasPage(string path) => pages.ContainsKey(path);

    /// <summary>What stands at a path from the site's root; null when nothing does, and where a template has an error.</summary>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (pages.TryGetValue(path, out var page))
            return stage.Draw(page)?.Content;
        // What an output does not announce is most often a file of the templates.
        if (OutputFile.IsAsset(path) && content.Files.PathOf(path) is not null)
            return OutputFile.Copy(path, content.Files).Content;
        if (announced.TryGetValue(path, out var owner))
            return owner.Value.GetValueOrDefault(path)?.Content;
        return others.Select(o => o.Value.GetValueOrDefault(path)).FirstOrDefault(f => f is not null)?.Content;
    }

    private Lazy<IReadOnlyDictionary<string, OutputFile>> OthersOf(IOutput output)
    {
        var files = new Lazy<IReadOnlyDictionary<string, OutputFile>>(
            () => stage.OthersOf(output).ToDictionary(f => f.Path, StringComparer.Ordinal));
        foreach (var entry in stage.AnnouncedBy(output))
            announced.TryAdd(entry.Path, files);
        return files;
    }
}
