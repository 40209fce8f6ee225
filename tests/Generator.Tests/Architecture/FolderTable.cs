using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>The table of docs/decisions/0001: which folder of src/Generator may use which.</summary>
internal static class FolderTable
{
    /// <summary>The folders that a folder may use, by its path; each folder itself left out.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> MayUse { get; } =
        Read(File.ReadAllLines(Path.Combine(Repository.Root, "docs", "decisions", "0001-keep-the-folders-arrows-one-way.md")));

    /// <summary>Reads rows such as '| Facts | records only | Seeds, Dates |'; '-' is nothing.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(IEnumerable<string> lines) => lines
        .SkipWhile(l => !l.StartsWith("| folder |", StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|'))
        .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(
            cells => cells[1],
            cells => (IReadOnlyList<string>)[.. cells[3].Split(',', StringSplitOptions.TrimEntries).Where(f => f != "-")],
            StringComparer.Ordinal);
}
