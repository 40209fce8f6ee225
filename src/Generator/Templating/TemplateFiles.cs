using System.Buffers;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Templating;

/// <summary>The files of the templates folder: the packaged ones, replaced file by file by those of the user's own folder.</summary>
internal sealed class TemplateFiles
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c).Except("\t\n"), '\u007F']);

    private readonly SortedDictionary<string, (string Path, string Root)> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> packaged;

    /// <param name="folders">The packaged one first; later folders replace files of earlier ones; folders that do not exist count as empty.</param>
    public TemplateFiles(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = (file, folder);
            packaged ??= [.. files.Keys];
        }

        packaged ??= [];
    }

    /// <summary>Names below the templates folder with '/', sorted by ordinal.</summary>
    public IReadOnlyCollection<string> Names => files.Keys;

    /// <summary>The file on disk; null when there is none of that name.</summary>
    public string? PathOf(string name) => files.TryGetValue(name, out var file) ? file.Path : null;

    /// <summary>A template's text with '\n' at the end of lines, read as strictly as content; null after an error was added.</summary>
    public string? ReadText(string name, DiagnosticBag bag)
    {
        var ((path, root), shown) = (files[name], TemplateNames.Shown(this, name));
        var text = InputFile.ReadText(path, shown, root, InputLimit.Template, bag);
        var bad = text.AsSpan().IndexOfAny(Forbidden);
        if (bad < 0)
            return text;
        bag.Error(StorageCodes.NotPlainText, InputFile.EndOf(shown, text.AsSpan(0, bad)), $"character U+{(int)text![bad]:X4} does not belong into a text", "delete it");
        return null;
    }

    /// <summary>Warns of files of the user's own that replace no packaged one and that nothing reads.</summary>
    public void WarnOfUnread(HashSet<string> included, DiagnosticBag bag)
    {
        foreach (var name in Names.Where(n => !packaged.Contains(n) && !included.Contains(n) && !WordFiles.IsTable(n) && Path.GetExtension(n) is not (".css" or ".js" or ".svg")))
            bag.Warn(TemplateCodes.ReplacesNothing, new Location(TemplateNames.Shown(this, name)), "this file replaces no packaged one, and nothing reads it", Nearest.Hint(name, packaged));
    }
}
