namespace SinoRussia.Generator.Publishing;

/// <summary>A published folder, the folders beside it that a build works in, and the marker that says it is ours.</summary>
internal sealed class SiteFolder
{
    /// <summary>Lists the files of the site, one a line, sorted; its presence says that we made the folder.</summary>
    public const string Manifest = ".sinorussia-site";

    public SiteFolder(string folder)
    {
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        var beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? Path, "." + System.IO.Path.GetFileName(Path));
        (Next, Old, Turn) = (beside + ".next", beside + ".old", beside + ".lock");
    }

    /// <summary>Where the site is published, absolute.</summary>
    public string Path { get; }

    /// <summary>Where the next site is being written.</summary>
    public string Next { get; }

    private string Old { get; }

    private string Turn { get; }

    /// <summary>True when the folder is missing, empty, or made by us.</summary>
    public bool IsOurs =>
        !Directory.Exists(Path) || File.Exists(System.IO.Path.Combine(Path, Manifest)) || !Directory.EnumerateFileSystemEntries(Path).Any();

    /// <summary>Keeps other builds out until disposed; null when one is at work.</summary>
    public IDisposable? TryTakeTurn()
    {
        try
        {
            return new FileStream(Turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(Turn))
        {
            return null;
        }
    }

    /// <summary>Clears what a killed build left: brings the old site back when only that is there, and removes half-written folders.</summary>
    public void Recover()
    {
        if (!Directory.Exists(Path) && Directory.Exists(Old))
            Directory.Move(Old, Path);
        Remove(Old);
        Remove(Next);
    }

    /// <summary>Writes the manifest of the next site.</summary>
    /// <returns>How many files of the present site the next one no longer has.</returns>
    public int WriteManifest(IEnumerable<string> paths)
    {
        Directory.CreateDirectory(Next);
        var listed = paths.Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(System.IO.Path.Combine(Next, Manifest), string.Concat(listed.Select(p => p + "\n")));
        return Listed().Except(listed, StringComparer.Ordinal).Count();
    }

    /// <summary>The files that the published site's manifest lists; empty when there is no site.</summary>
    public IReadOnlyList<string> Listed()
    {
        var manifest = System.IO.Path.Combine(Path, Manifest);
        return File.Exists(manifest) ? File.ReadAllLines(manifest) : [];
    }

    /// <summary>Takes files over that somebody else put into the site, such as a host's CNAME, unless the next site has a file of that name.</summary>
    public void KeepForeignFiles()
    {
        if (!Directory.Exists(Path))
            return;
        var ours = Listed().Append(Manifest).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
            var target = System.IO.Path.Combine(Next, name);
            if (ours.Contains(name) || File.Exists(target))
                continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            if (!HardLink.TryCreate(file, target))
                File.Copy(file, target);
        }
    }

    /// <summary>Puts the next site in the place of the present one; in one step where the platform can, else by two renames.</summary>
    public void Swap()
    {
        if (Directory.Exists(Path) && FolderExchange.TrySwap(Next, Path))
        {
            Remove(Next);
            return;
        }

        if (Directory.Exists(Path))
            Directory.Move(Path, Old);
        Directory.Move(Next, Path);
        Remove(Old);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
