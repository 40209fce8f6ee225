using System.Buffers;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>The text of a file, with the places of its lines.</summary>
internal sealed class SourceText
{
    // YAML 1.1 takes a lone '\r' and the last three for line ends, which few editors do: every place behind one would be wrong.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), '\u007F', '\u0085', '\u2028', '\u2029']);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
    public static SourceText? Read(string path, string file, DiagnosticBag bag)
    {
        var bytes = System.IO.File.ReadAllBytes(path).AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];

        SourceText source;
        try
        {
            source = new SourceText(file, Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Max(0, e.Index)]);
            bag.Error(
                StorageCodes.NotPlainText, EndOf(file, before), $"byte 0x{e.BytesUnknown![0]:X2} is not UTF-8; expected a text file in UTF-8",
                "save the file with the encoding UTF-8");
            return null;
        }

        var bad = source.Text.AsSpan().IndexOfAny(Forbidden);
        if (bad < 0)
            return source;
        bag.Error(
            StorageCodes.NotPlainText, EndOf(file, source.Text[..bad]), $"character U+{(int)source.Text[bad]:X4} does not belong into a text",
            "delete it; editors do not show it");
        return null;
    }

    private static Location EndOf(string file, string before) =>
        new(file, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
}
