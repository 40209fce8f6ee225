using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>
/// A folder as lines to compare: every file with its text and mode, every folder with its mode, every link with where it leads.
/// </summary>
internal static class TreeOf
{
    /// <summary>The lines below a folder, sorted; empty when there is none.</summary>
    public static IReadOnlyList<string> Folder(string folder) =>
        Directory.Exists(folder) ? [.. Lines(folder, "").Order(StringComparer.Ordinal)] : [];

    private static IEnumerable<string> Lines(string root, string name)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(Path.Combine(root, name)))
        {
            var inner = name.Length == 0 ? Path.GetFileName(path) : $"{name}/{Path.GetFileName(path)}";
            switch (Entry.Of(path))
            {
                case EntryKind.Link:
                    yield return $"{inner} -> {new FileInfo(path).LinkTarget}";
                    break;
                case EntryKind.Folder:
                    yield return $"{inner}/ {Mode(path)}";
                    foreach (var line in Lines(root, inner))
                        yield return line;
                    break;
                case EntryKind.File:
                    yield return $"{inner} {Mode(path)} {File.ReadAllText(path)}";
                    break;
                default:
                    yield return $"{inner} special";
                    break;
            }
        }
    }

    private static string Mode(string path) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), 8);
}
