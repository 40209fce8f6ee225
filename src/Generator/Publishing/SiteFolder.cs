using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>A published folder: whose it is, which of its files are ours, and the names beside it that a build may use.</summary>
internal sealed class SiteFolder
{
    /// <summary>Lists the files of the site, one a line, sorted, then how it was made; its presence says that we made the folder.</summary>
    public const string Manifest = ".sinorussia-site";

    private SiteFolder(string path)
    {
        Path = path;
        Parent = System.IO.Path.GetDirectoryName(path)!;
        Turn = Beside(".lock");
    }

    /// <summary>
    /// Where the site is published, absolute and without links: a link to the site stays one, and the folder it leads to is replaced.
    /// </summary>
    public string Path { get; }

    /// <summary>The folder that the site lies in.</summary>
    public string Parent { get; }

    /// <summary>The file that keeps other builds out and says what this one is doing.</summary>
    public string Turn { get; }

    /// <summary>The folder as the user named it; null for the root of a disk and for links that lead nowhere.</summary>
    public static SiteFolder? At(string folder) =>
        RealPath.Of(folder) is { } path && System.IO.Path.GetDirectoryName(path) is not null
        && (Entry.Of(System.IO.Path.TrimEndingDirectorySeparator(folder)) != EntryKind.Link || Directory.Exists(path))
        ? new SiteFolder(path)
        : null;

    /// <summary>What stands in the way of publishing here, in words; null when the folder is missing, empty, or made by us.</summary>
    public string? Obstacle => Entry.Of(Path) switch
    {
        EntryKind.Nothing => null,
        EntryKind.Folder when IsSite(Path) || IsEmpty(Path) => null,
        EntryKind.Folder => "holds files that no build of ours put there",
        _ => "is a file",
    };

    /// <summary>A name beside the site that nothing has: '.site.next', or '.site.next-2' when that is somebody's.</summary>
    public string FreeName(string ending)
    {
        for (var number = 2; ; number++)
        {
            var name = Beside(number == 2 ? ending : FormattableString.Invariant($"{ending}-{number - 1}"));
            if (Entry.Of(name) == EntryKind.Nothing)
                return name;
        }
    }

    /// <summary>A path beside the site.</summary>
    public string Sibling(string name) => System.IO.Path.Combine(Parent, name);

    /// <summary>The files that a site's manifest lists; empty when there is none.</summary>
    public static IReadOnlySet<string> Listed(string folder)
    {
        var manifest = System.IO.Path.Combine(folder, Manifest);
        return (
            Entry.Of(manifest) == EntryKind.File ? File.ReadLines(manifest) : []).Where(l =>
                !l.StartsWith(SiteRecord.Mark, StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
    }

    public static bool IsSite(string folder) => Entry.Of(System.IO.Path.Combine(folder, Manifest)) == EntryKind.File;

    public static bool IsEmpty(string folder) =>
        Entry.Of(folder) == EntryKind.Folder && !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>
    /// What tells a site from every other one: when its manifest was written, in ticks, which each build does anew; null when it is no
    /// site.
    /// </summary>
    public static long? StampOf(string folder) =>
        IsSite(folder) ? File.GetLastWriteTimeUtc(System.IO.Path.Combine(folder, Manifest)).Ticks : null;

    private string Beside(string ending) => System.IO.Path.Combine(Parent, "." + System.IO.Path.GetFileName(Path) + ending);
}
