using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>The text of a file, with the places of its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            lineStarts.Add(at + 1);
    }

    /// <summary>Path as in <see cref="Location.File"/>.</summary>
    public string File { get; }

    /// <summary>The whole text; line ends are '\n'.</summary>
    public string Text { get; }

    public int LineCount => lineStarts.Count;

    /// <summary>A line without its end.</summary>
    /// <param name="number">Counted from 1.</param>
    public ReadOnlySpan<char> Line(int number)
    {
        var start = lineStarts[number - 1];
        return number < lineStarts.Count ? Text.AsSpan(start, lineStarts[number] - 1 - start) : Text.AsSpan(start);
    }

    /// <summary>Where a line begins in <see cref="Text"/>, counted from 0.</summary>
    /// <param name="number">Counted from 1.</param>
    public int OffsetOf(int number) => lineStarts[number - 1];

    public Location At(int line, int column) => new(File, line, column);

    /// <summary>Reads a file as UTF-8, with or without byte order mark; null after an error was added.</summary>
    /// <param name="path">Where it is on disk.</param>
    /// <param name="file">What the user calls it.</param>
    /// <param name="root">The folder that it must lie in.</param>
    public static SourceText? Read(string path, string file, string root, InputLimit limit, DiagnosticBag bag)
    {
        if (InputFile.ReadText(path, file, root, limit, bag) is not { } text)
            return null;
        var bad = text.AsSpan().IndexOfAny(TextRules.Forbidden);
        if (bad < 0 && MergeMark(text) is { } mark)
        {
            bag.Error(
                LoadingCodes.MergeMark, InputFile.EndOf(file, text.AsSpan(0, mark)),
                "here begin the two versions of a merge that was not finished; expected one of them",
                "keep what is right of both, and delete the lines '<<<<<<<', '=======' and '>>>>>>>'");
            return null;
        }

        if (bad < 0)
        {
            TextRules.ReportHidden(file, text, bag);
            return new SourceText(file, text);
        }

        bag.Error(
            StorageCodes.NotPlainText, InputFile.EndOf(file, text.AsSpan(0, bad)),
            $"character U+{(int)text[bad]:X4} does not belong into a text",
            "delete it; editors do not show it");
        return null;
    }

    /// <summary>Where Git left a mark at a line's beginning; null when it did not.</summary>
    private static int? MergeMark(string text)
    {
        const string mark = "<<<<<<< ";
        return text.StartsWith(mark, StringComparison.Ordinal) ? 0
            : text.IndexOf("\n" + mark, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : null;
    }
}
