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

    /// <summary>Reports every file below a folder that is no regular file inside it or larger than the limit; the folder need not exist.</summary>
    /// <returns>True when nothing was reported.</returns>
    /// <param name="isRead">Which files, by the path below the folder with '/', are read at all.</param>
    public static bool Check(string folder, string name, InputLimit limit, Func<string, bool> isRead, DiagnosticBag bag)
    {
        var before = bag.Count;
        if (Directory.Exists(folder))
            Check(folder, name, "", 0, limit, isRead, bag);
        return bag.Count == before;

        void Check(string at, string shown, string inner, int depth, InputLimit most, Func<string, bool> wanted, DiagnosticBag found)
        {
            foreach (var entry in Entries(at, shown, found))
            {
                var (file, path) = (Path.GetFileName(entry), inner + Path.GetFileName(entry));
                var kind = Entry.Of(entry);
                var place = $"{shown.TrimEnd('/')}/{file}";
                if (kind == EntryKind.Link && Directory.Exists(entry))
                    found.Error(StorageCodes.NotAFile, new Location(place), "this is a link to a folder; expected files and folders themselves", "put the folder itself there");
                else if (kind == EntryKind.Folder && depth >= Deepest)
                    found.Error(StorageCodes.NotAFile, new Location(place), $"folders are nested deeper than {Deepest}; expected fewer", "move it up");
                else if (kind == EntryKind.Folder)
                    Check(entry, place, path + "/", depth + 1, most, wanted, found);
                else if (InputFile.IsRegular(entry, place, folder, found) && wanted(path) && new FileInfo(entry).Length > most.Bytes)
                    found.Error(StorageCodes.TooLarge, new Location(place), $"the file is larger than {most.Bytes >> 20} MB, as much as {most.What} may hold", most.Cure);
            }
        }
    }
}
