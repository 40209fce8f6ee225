using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Storage;

/// <summary>Lists folders that others give us: what cannot be listed is a finding, and no link leads out or round in a circle.</summary>
internal static class InputFolder
{
    private const int Deepest = 32;

    /// <summary>The entries of a folder by ordinal name, whole paths; none after an error was added.</summary>
    /// <param name="name">What the user calls the folder.</param>
    public static IReadOnlyList<string> Entries(string folder, string name, DiagnosticBag bag)
    {
        try
        {
            List<string> entries = [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)];
            ReportCollisions(entries, name, bag);
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            InputFile.ReportUnreadable(name, e, bag);
            return [];
        }
    }

    /// <summary>On many disks two names that differ in case only are one: who checks the folder out there loses one of the files.</summary>
    private static void ReportCollisions(IReadOnlyList<string> entries, string name, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in entries.Select(e => Path.GetFileName(e)).Where(f => !seen.TryAdd(f, f)))
        {
            bag.Error(
                StorageCodes.NotAFile, new Location($"{name.TrimEnd('/')}/{file}"),
                $"'{file}' and '{seen[file]}' differ in case only, and many disks hold them for one file", "rename one of them");
        }
    }

    /// <summary>
    /// The regular files below a folder that lie inside it and are not larger than the limit; whatever else is there was reported.
    /// </summary>
    /// <returns>Paths below the folder with '/', by the order of folders and ordinal names.</returns>
    /// <param name="name">What the user calls the folder.</param>
    public static IReadOnlyList<string> Files(string folder, string name, InputLimit limit, DiagnosticBag bag)
    {
        var files = new List<string>();
        Walk(folder, name.TrimEnd('/'), "", 0);
        return files;

        void Walk(string at, string shown, string inner, int depth)
        {
            foreach (var entry in Entries(at, shown, bag))
            {
                var (file, kind) = (Path.GetFileName(entry), Entry.Of(entry));
                var place = $"{shown}/{file}";
                if (kind == EntryKind.Link && Directory.Exists(entry))
                    bag.Error(
                        StorageCodes.NotAFile, new Location(place), "this is a link to a folder; expected files and folders themselves",
                        "put the folder itself there");
                else if (kind == EntryKind.Folder && depth >= Deepest)
                    bag.Error(
                        StorageCodes.NotAFile, new Location(place), $"folders are nested deeper than {Deepest}; expected fewer",
                        "move it up");
                else if (kind == EntryKind.Folder)
                    Walk(entry, place, $"{inner}{file}/", depth + 1);
                else if (InputFile.IsRegular(entry, place, folder, bag) && InputFile.IsWithin(limit, entry, place, bag))
                    files.Add(inner + file);
            }
        }
    }
}
