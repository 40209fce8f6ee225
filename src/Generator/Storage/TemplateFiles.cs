using System.Buffers;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Storage;

/// <summary>The files of the templates folder: the packaged ones, replaced file by file by those of the user's own folder.</summary>
/// <remarks>Only regular files inside a folder are among them: links to folders are not followed, and a link to a file counts only when
/// that lies inside.</remarks>
internal sealed class TemplateFiles
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Except("\t\n"), '\u007F']);

    private readonly SortedDictionary<string, (string Path, string Root)> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> packaged;

    /// <summary>Lists the folders; what is no regular file of moderate size inside them was reported and is not among the files.</summary>
    /// <param name="folders">The packaged one first; later folders replace files of earlier ones; folders that do not exist count as
    /// empty.</param>
    public TemplateFiles(IReadOnlyList<string> folders, DiagnosticBag bag)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var name in InputFolder.Files(folder, Relative(folder), InputLimit.Asset, bag))
                files[name] = (Path.Combine(folder, name), folder);
            packaged ??= files.ToDictionary(f => f.Key, f => f.Value.Path, StringComparer.Ordinal);
        }

        packaged ??= [];
    }

    /// <summary>Names below the templates folder with '/', sorted by ordinal.</summary>
    public IReadOnlyCollection<string> Names => files.Keys;

    /// <summary>The names of files that are not the packaged ones, whether they replace something or not.</summary>
    public IReadOnlyList<string> OwnNames =>
        [.. files.Where(f => !packaged.TryGetValue(f.Key, out var path) || path != f.Value.Path).Select(f => f.Key)];

    /// <summary>True when any file is not, byte for byte, a packaged one.</summary>
    public bool HasOwn => files.Any(f => !packaged.TryGetValue(f.Key, out var path)
        || (path != f.Value.Path && !File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(f.Value.Path))));

    /// <summary>The file on disk; null when there is none of that name.</summary>
    public string? PathOf(string name) => files.TryGetValue(name, out var file) ? file.Path : null;

    /// <summary>
    /// The file as the user would type it: relative to the working folder, with '/'; the name itself when there is no such file.
    /// </summary>
    public string Shown(string name) => PathOf(name) is { } path ? Relative(path) : name;

    /// <summary>A file's text with '\n' at the end of lines, read as strictly as content; null after an error was added.</summary>
    public string? ReadText(string name, InputLimit limit, DiagnosticBag bag)
    {
        var ((path, root), shown) = (files[name], Shown(name));
        var text = InputFile.ReadText(path, shown, root, limit, bag);
        var bad = text.AsSpan().IndexOfAny(Forbidden);
        if (bad < 0)
            return text;
        bag.Error(
            StorageCodes.NotPlainText, InputFile.EndOf(shown, text.AsSpan(0, bad)),
            $"character U+{(int)text![bad]:X4} does not belong into a text", "delete it");
        return null;
    }

    /// <summary>Warns of files of the user's own that replace no packaged one and that nothing reads.</summary>
    /// <param name="included">Names that a template reads.</param>
    public void WarnOfUnread(HashSet<string> included, DiagnosticBag bag)
    {
        foreach (var name in Names.Where(IsUnread))
        {
            bag.Warn(
                StorageCodes.ReplacesNothing, new Location(Shown(name)), "this file replaces no packaged one, and nothing reads it",
                Nearest.Hint(name, packaged.Keys));
        }

        bool IsUnread(string name) =>
            !packaged.ContainsKey(name) && !included.Contains(name) && !PassedOver.Is(Path.GetFileName(name))
            && Path.GetExtension(name) is not (".css" or ".js" or ".svg");
    }

    private static string Relative(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
}
