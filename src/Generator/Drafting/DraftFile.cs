using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Drafting;

/// <summary>Puts a draft behind the last fact of a file; nothing else of the file changes.</summary>
internal static class DraftFile
{
    /// <summary>Where the fact begins; null after an error was added, and then nothing is written.</summary>
    /// <param name="path">A file that need not exist.</param>
    /// <param name="root">The content folder.</param>
    public static Location? Append(string path, string root, FactDraft draft, DiagnosticBag bag)
    {
        var file = ContentFile.At(path, root);
        if (Entry.Of(path) == EntryKind.Nothing)
            return Write(file, "", DraftText.TextOf(draft, new HashSet<string>()), 1, "\n", bag);
        if (SourceText.Read(path, file.Name, root, InputLimit.Facts, bag) is not { } source
            || TreeBuilder.Build(source, bag) is not { } tree)
            return null;
        if (Place(source, tree) is not { } place)
        {
            bag.Error(
                LoadingCodes.WrongShape, tree.Start,
                "the file is no list of facts, one '- ' a fact; expected one that a fact can be added to",
                "name another file with --file");
            return null;
        }

        var lines = DraftText.TextOf(draft, place.Said).Split('\n').SkipLast(1);
        var item = string.Concat(lines.Select(l => l.Length == 0 ? "\n" : new string(' ', place.Indent) + l + "\n"));
        var before = source.Text[..place.Offset];
        if (before.Length > 0 && before[^1] != '\n')
            before += "\n";
        var line = before.AsSpan().Count('\n') + 1;
        var ends = File.ReadAllText(path).Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return Write(file, before, item + source.Text[place.Offset..], line, ends, bag);
    }

    private static Location? Write(ContentFile file, string before, string rest, int line, string ends, DiagnosticBag bag)
    {
        var text = before + rest;
        if (TreeBuilder.Build(new SourceText(file.Name, text), bag) is null)
            return null;
        Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
        return WholeFile.TryWrite(file.Path, file.Name, text.Replace("\n", ends, StringComparison.Ordinal), bag)
            ? new Location(file.Name, line, 1) : null;
    }

    /// <summary>Where the next fact goes; null when the file has no list that one can be added to.</summary>
    private static DraftPlace? Place(SourceText source, Node tree)
    {
        var nothing = new HashSet<string>();
        if (tree is ScalarNode { IsNothing: true })
            return new DraftPlace(source.Text.Length, 0, nothing);
        if (tree is ListNode { IsFlow: false } list)
            return new DraftPlace(source.Text.Length, list.Start.Column - 1, nothing);
        if (tree is not MapNode map || map.Find(FileHead.Facts) is not { } facts)
            return null;
        var said = map.Entries.Select(e => e.Key).Where(FileHead.Keys.Contains).ToHashSet(StringComparer.Ordinal);
        var next = map.Entries.Where(e => e.KeyStart.Line > facts.KeyStart.Line).Select(e => (int?)e.KeyStart.Line).Min();
        var offset = next is { } line ? source.OffsetOf(line) : source.Text.Length;
        return facts.Value switch
        {
            ListNode { IsFlow: false } inner => new DraftPlace(offset, inner.Start.Column - 1, said),
            ScalarNode { IsNothing: true } => new DraftPlace(offset, 0, said),
            _ => null,
        };
    }

    /// <param name="Indent">Blanks before the '-' of each fact.</param>
    /// <param name="Said">What the head of the file says for all of its facts.</param>
    private sealed record DraftPlace(int Offset, int Indent, IReadOnlySet<string> Said);
}
