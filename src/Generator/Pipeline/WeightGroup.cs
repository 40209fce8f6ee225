namespace SinoRussia.Generator.Pipeline;

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
