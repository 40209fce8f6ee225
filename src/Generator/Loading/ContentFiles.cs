using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading;

/// <summary>The files of a content folder, sorted by name; what lies in the wrong place is reported, for nobody would read it.</summary>
internal sealed class ContentFiles
{
    private const string Guide = "guide";
    private const string Yaml = ".yaml";
    private const string OtherYaml = ".yml";

    /// <summary>Files out of place that are looked into; more of them are no slip.</summary>
    private const int MostMisplaced = 1000;

    private static readonly EnumerationOptions Below =
        new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 4,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };

    private static readonly string[] SingleFiles =
        ["subject.yaml", "periods.yaml", "topics.yaml", "tables.yaml", "maps.yaml", "charts.yaml"];
    private static readonly string[] Folders = [Guide, .. FactKindNames.All.Select(k => k.Folder())];

    private readonly string folder;
    private readonly DiagnosticBag bag;
    private readonly List<string> misplaced = [];

    private ContentFiles(string folder, DiagnosticBag bag)
    {
        this.folder = folder;
        this.bag = bag;
        ReportOthers();
        var facts = FactKindNames.All.SelectMany(kind => FilesOf(kind.Folder(), Yaml).Select(file => new FactFile(file, kind)));
        Facts = [.. facts.OrderBy(f => f.File.Name, StringComparer.Ordinal)];
        Chapters = FilesOf(Guide, ".md");
    }

    public IReadOnlyList<FactFile> Facts { get; }

    public IReadOnlyList<ContentFile> Chapters { get; }

    /// <summary>Paths of files that were reported because nothing reads them.</summary>
    public IReadOnlyList<string> Misplaced => misplaced;

    /// <summary>True when a folder was reported that could not be listed.</summary>
    public bool HasUnlisted { get; private set; }

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
        // That one was reported, as a file nobody reads.
        if (File.Exists(Path.ChangeExtension(file.Path, OtherYaml)))
            return null;
        bag.Error(LoadingCodes.Missing, new Location(file.Name), "the file does not exist; expected it in every content folder");
        return null;
    }

    /// <summary>A file beside the folders of the kinds that a subject may do without; null when there is none.</summary>
    public ContentFile? SingleIfAny(string name)
    {
        var file = At(Path.Combine(folder, name));
        return Entry.Of(file.Path) == EntryKind.Nothing ? null : file;
    }

    private List<ContentFile> FilesOf(string name, string ending)
    {
        var path = Path.Combine(folder, name);
        if (!Directory.Exists(path))
            return [];
        var all = Entries(path).Select(At).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        foreach (var other in all.Where(f => !f.Name.EndsWith(ending, StringComparison.Ordinal) || Directory.Exists(f.Path)))
        {
            var hint = Path.GetExtension(other.Path) == OtherYaml && ending == Yaml
                ? $"rename it to '{Path.GetFileNameWithoutExtension(other.Path)}{Yaml}'"
                : null;
            ReportPlace(other, $"expected only files that end in '{ending}' in '{name}'", hint);
        }

        // What is no file, or leads nowhere, is told when it is read.
        return [.. all.Where(f => f.Name.EndsWith(ending, StringComparison.Ordinal) && !Directory.Exists(f.Path))];
    }

    private void ReportOthers()
    {
        var entries = Entries(folder);
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
            if (Path.GetExtension(name) is Yaml or OtherYaml && !SingleFiles.Contains(name))
                ReportPlace(At(path), expected, Nearest.Hint(name, SingleFiles));
        }
    }

    private List<string> Entries(string path)
    {
        var before = bag.ErrorCount;
        List<string> entries = [.. InputFolder.Entries(path, At(path).Name, bag).Where(e => !PassedOver.Is(Path.GetFileName(e)))];
        HasUnlisted |= bag.ErrorCount > before;
        return entries;
    }

    private void ReportPlace(ContentFile file, string expected, string? hint)
    {
        var isFolder = Directory.Exists(file.Path);
        bag.Error(
            LoadingCodes.OutOfPlace, new Location(file.Name), $"nothing reads this {(isFolder ? "folder" : "file")}; {expected}", hint);
        misplaced.AddRange((isFolder ? Directory.EnumerateFiles(file.Path, "*", Below) : [file.Path])
            .Where(f => Path.GetExtension(f) is Yaml or OtherYaml or ".md").Take(MostMisplaced));
    }

    private ContentFile At(string path) => ContentFile.At(path, folder);
}
