using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating;

/// <summary>The files of the templates folder: the packaged ones, replaced file by file by those of the user's own folder.</summary>
internal sealed class TemplateFiles
{
    private readonly SortedDictionary<string, string> paths = new(StringComparer.Ordinal);

    /// <param name="folders">Later folders replace files of earlier ones; folders that do not exist count as empty.</param>
    public TemplateFiles(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                paths[Path.GetRelativePath(folder, file).Replace('\\', '/')] = file;
        }
    }

    /// <summary>Names below the templates folder with '/', sorted by ordinal.</summary>
    public IReadOnlyCollection<string> Names => paths.Keys;

    /// <summary>The file on disk; null when there is none of that name.</summary>
    public string? PathOf(string name) => paths.GetValueOrDefault(name);

    public void Check(DiagnosticBag bag) { }

    public string? ReadText(string name, DiagnosticBag bag) => File.ReadAllText(PathOf(name)!);

    public void WarnOfOverrides(IEnumerable<string> included, DiagnosticBag bag) { }
}
