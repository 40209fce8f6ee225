using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// What others put into a site: a host's CNAME, a git work tree, links, folders of their own. All of it goes on as it was.
/// </summary>
/// <remarks>Files keep their contents, times and modes, folders their modes and times even when they are empty, links lead where they
/// led.</remarks>
internal sealed class ForeignEntries(IDisk disk, string old, string next, IReadOnlySet<string> oldOurs)
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Folders in which the old site has files: empty ones of these are what was cleared before a kill.</summary>
    private readonly Lazy<HashSet<string>> ourFolders = new(() => [.. oldOurs.SelectMany(FoldersAbove)]);

    /// <summary>
    /// Foreign entries of the old site in whose place the next one has something else, from the site's root; nothing is changed.
    /// </summary>
    /// <param name="ours">The files of the next site.</param>
    public IReadOnlyList<string> InTheWay(IEnumerable<string> ours)
    {
        var checkedFolders = new Dictionary<string, string?>(StringComparer.Ordinal);
        return [.. ours.Select(WhatStandsAt).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        string? WhatStandsAt(string file)
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder && FolderObstacle(folder.Replace('\\', '/')) is { } above)
                return above;
            return Entry.Of(Path.Combine(old, file)) switch
            {
                EntryKind.Nothing => null,
                EntryKind.Folder => IsOnlyOurs(file) ? null : file,
                EntryKind.Special => file,
                _ => oldOurs.Contains(file) ? null : file,
            };
        }

        string? FolderObstacle(string folder)
        {
            if (checkedFolders.TryGetValue(folder, out var known))
                return known;
            var above = Path.GetDirectoryName(folder) is { Length: > 0 } parent ? FolderObstacle(parent.Replace('\\', '/')) : null;
            return checkedFolders[folder] = above ?? (Entry.Of(Path.Combine(old, folder)) switch
            {
                EntryKind.Nothing or EntryKind.Folder => null,
                EntryKind.File when oldOurs.Contains(folder) => null,
                _ => folder,
            });
        }
    }

    /// <summary>Gives everything foreign a place in the next site too; the old one stays as it is.</summary>
    public void Keep()
    {
        if (Directory.Exists(old))
            KeepFolder("");
    }

    /// <summary>
    /// Removes what is left of the old site once the next one has its place. What appeared or changed in it after <see cref="Keep"/> goes
    /// over into the new one; nothing foreign is deleted that is not there as well.
    /// </summary>
    public void ClearOld() => ClearFolder("");

    /// <summary>Lets its owner empty a folder that is about to be removed.</summary>
    public static void Open(string folder, IDisk disk)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & Owner) != Owner)
            disk.SetMode(folder, File.GetUnixFileMode(folder) | Owner);
    }

    private void KeepFolder(string name)
    {
        var (from, to) = (Path.Combine(old, name), Path.Combine(next, name));
        var isNew = Entry.Of(to) == EntryKind.Nothing;
        if (isNew)
        {
            if (name.Length > 0 && IsOnlyOurs(name))
                return;
            disk.CreateFolder(to);
        }
        else if (Entry.Of(to) != EntryKind.Folder)
        {
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Order(StringComparer.Ordinal))
        {
            var inner = name.Length == 0 ? Path.GetFileName(entry) : $"{name}/{Path.GetFileName(entry)}";
            if (Entry.Of(entry) == EntryKind.Folder)
                KeepFolder(inner);
            else if (!IsOurs(inner))
                KeepEntry(entry, Path.Combine(next, inner));
        }

        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(from) != File.GetUnixFileMode(to))
            disk.SetMode(to, File.GetUnixFileMode(from));
        if (isNew)
            disk.SetTime(to, Directory.GetLastWriteTimeUtc(from));
    }

    private void KeepEntry(string from, string to)
    {
        switch (Entry.Of(from))
        {
            case EntryKind.Link:
                disk.CopyLink(from, to);
                break;
            case var kind when disk.TryLink(from, to) || kind == EntryKind.Nothing:
                break;
            case EntryKind.File:
                disk.Copy(from, to);
                break;
            default:
                throw new IOException($"'{from}' is no file that can be kept; expected files, folders and links");
        }
    }

    /// <summary>True for a folder that had files of ours and nothing else: it goes with them.</summary>
    private bool IsOnlyOurs(string name) =>
        Directory.EnumerateFileSystemEntries(Path.Combine(old, name))
            .Select(e => (Kind: Entry.Of(e), Name: $"{name}/{Path.GetFileName(e)}")).ToList() is { Count: > 0 } inner
        && inner.TrueForAll(e => e.Kind == EntryKind.Folder ? IsOnlyOurs(e.Name) : IsOurs(e.Name));

    private bool IsOurs(string name) => name == SiteFolder.Manifest || oldOurs.Contains(name);

    private void ClearFolder(string name)
    {
        var folder = Path.Combine(old, name);
        Open(folder, disk);
        // The manifest goes last: until then it proves whose the folder is.
        var entries = Directory.EnumerateFileSystemEntries(folder)
            .OrderBy(e => name.Length == 0 && Path.GetFileName(e) == SiteFolder.Manifest).ThenBy(e => e, StringComparer.Ordinal);
        var all = entries.ToList();
        if (all.Count == 0 && !ourFolders.Value.Contains(name))
            MakeFolders(name);
        foreach (var entry in all)
        {
            var inner = name.Length == 0 ? Path.GetFileName(entry) : $"{name}/{Path.GetFileName(entry)}";
            if (Entry.Of(entry) == EntryKind.Folder)
                ClearFolder(inner);
            else if (IsOurs(inner) || IsKept(entry, Path.Combine(next, inner)))
                disk.DeleteFile(entry);
            else
                Rescue(entry, inner);
        }

        disk.DeleteFolder(folder);
    }

    private static bool IsKept(string entry, string kept)
    {
        var kind = Entry.Of(entry);
        if (kind != Entry.Of(kept))
            return false;
        if (kind == EntryKind.Link)
            return new FileInfo(entry).LinkTarget == new FileInfo(kept).LinkTarget;
        var (one, other) = (new FileInfo(entry), new FileInfo(kept));
        return kind == EntryKind.Special || (one.Length == other.Length && one.LastWriteTimeUtc == other.LastWriteTimeUtc);
    }

    private void Rescue(string entry, string name)
    {
        var target = Path.Combine(next, name);
        MakeFolders(Path.GetDirectoryName(name)!);
        if (Entry.Of(target) == EntryKind.Nothing)
            disk.Move(entry, target);
        else
            disk.Replace(entry, target);
    }

    private static IEnumerable<string> FoldersAbove(string file)
    {
        for (var at = file.LastIndexOf('/'); at > 0; at = file.LastIndexOf('/', at - 1))
            yield return file[..at];
    }

    private void MakeFolders(string name)
    {
        if (name.Length == 0 || Entry.Of(Path.Combine(next, name)) != EntryKind.Nothing)
            return;
        MakeFolders(Path.GetDirectoryName(name)!);
        disk.CreateFolder(Path.Combine(next, name));
    }
}
