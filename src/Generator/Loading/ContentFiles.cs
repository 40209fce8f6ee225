using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading;

/// <summary>The files of a content folder, sorted by name; what lies in the wrong place is reported, for nobody would read it.</summary>
internal sealed class ContentFiles
{
    private const string Guide = "guide";

    private static readonly string[] SingleFiles = ["subject.yaml", "periods.yaml", "topics.yaml"];
    private static readonly string[] Folders = [Guide, .. FactKindNames.All.Select(k => k.Folder())];

    private readonly string folder;
    private readonly DiagnosticBag bag;

    private ContentFiles(string folder, DiagnosticBag bag)
    {
        this.folder = folder;
        this.bag = bag;
        ReportOthers();
        var facts = FactKindNames.All.SelectMany(kind => FilesOf(kind.Folder(), ".yaml").Select(file => new FactFile(file, kind)));
        Facts = [.. facts.OrderBy(f => f.File.Name, StringComparer.Ordinal)];
        Chapters = FilesOf(Guide, ".md");
    }

    public IReadOnlyList<FactFile> Facts { get; }

    public IReadOnlyList<ContentFile> Chapters { get; }

    /// <summary>What the user calls the folder of the chapters.</summary>
    public string GuideName => At(Path.Combine(folder, Guide)).Name;

    /// <summary>Finds the files; the folder exists.</summary>
    public static ContentFiles Find(string folder, DiagnosticBag bag) => new(folder, bag);

    /// <summary>A file beside the folders of the kinds; null after an error was added.</summary>
    public ContentFile? Single(string name)
    {
        var file = At(Path.Combine(folder, name));
        if (Entry.Of(file.Path) != EntryKind.Nothing)
            return file;
        bag.Error(LoadingCodes.Missing, new Location(file.Name), "the file does not exist; expected it in every content folder");
        return null;
    }

    private List<ContentFile> FilesOf(string name, string ending)
    {
        var path = Path.Combine(folder, name);
        if (!Directory.Exists(path))
            return [];
        var all = InputFolder.Entries(path, At(path).Name, bag).Where(IsVisible).Select(At).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        foreach (var other in all.Where(f => !f.Name.EndsWith(ending, StringComparison.Ordinal) || Directory.Exists(f.Path)))
            ReportPlace(other, $"expected only files that end in '{ending}' in '{name}'", null);
        // What is no file, or leads nowhere, is told when it is read.
        return [.. all.Where(f => f.Name.EndsWith(ending, StringComparison.Ordinal) && !Directory.Exists(f.Path))];
    }

    private void ReportOthers()
    {
        var entries = InputFolder.Entries(folder, At(folder).Name, bag).Where(IsVisible).ToList();
        foreach (var path in entries.Where(Directory.Exists))
        {
            var name = Path.GetFileName(path);
            if (!Folders.Contains(name))
                ReportPlace(At(path), $"expected {string.Join(", ", Folders)}", Nearest.Hint(name, Folders));
        }

        foreach (var path in entries.Where(e => !Directory.Exists(e)))
        {
            var name = Path.GetFileName(path);
            var expected = $"expected {string.Join(", ", SingleFiles)} here, and facts in the folder of their kind";
            if (Path.GetExtension(name) is ".yaml" or ".yml" && !SingleFiles.Contains(name))
                ReportPlace(At(path), expected, Nearest.Hint(name, SingleFiles));
        }
    }

    private void ReportPlace(ContentFile file, string expected, string? hint) =>
        bag.Error(
            LoadingCodes.OutOfPlace, new Location(file.Name),
            $"nothing reads this {(Directory.Exists(file.Path) ? "folder" : "file")}; {expected}", hint);

    private ContentFile At(string path) => ContentFile.At(path, folder);

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');
}

/// <summary>A file of facts of one kind.</summary>
internal sealed record FactFile(ContentFile File, FactKind Kind);

/// <summary>A file on disk and what the user calls it.</summary>
/// <param name="Name">Relative to the working folder, with '/'.</param>
/// <param name="Root">The folder that it must lie in.</param>
internal sealed record ContentFile(string Path, string Name, string Root)
{
    /// <summary>How much it may hold.</summary>
    public InputLimit Limit { get; init; } = InputLimit.Facts;

    /// <param name="root">Null when it is the folder itself.</param>
    public static ContentFile At(string path, string? root = null) =>
        new(path, System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/'), root ?? path);
}
