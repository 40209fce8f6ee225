using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Seeds;

/// <summary>A record as the indexer sees it: three of its lines, the rest left as its curator wrote it.</summary>
/// <remarks>The record may not be valid yet, because what `seeds index` makes is missing; so it is read line by line and checked
/// elsewhere.</remarks>
/// <param name="Path">As the user would type it.</param>
/// <param name="Text">The whole record.</param>
/// <param name="Id">The id of the source document.</param>
/// <param name="TextFile">File name of the document.</param>
internal sealed partial record SeedRecordFile(string Path, string Text, string Id, string TextFile)
{
    public Location Location => At(Path);

    /// <summary>Reads a record; null after an error.</summary>
    public static SeedRecordFile? Read(string path, DiagnosticBag bag)
    {
        var shown = path.Replace('\\', '/');
        if (InputFile.Read(path, shown, System.IO.Path.GetDirectoryName(path)!, InputLimit.SourceRecord, bag) is not { } bytes
            || InputFile.Decode(bytes, shown, bag) is null)
        {
            return null;
        }

        // As it stands, line ends and mark of byte order included: only one line of it is ours to write.
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var values = Line().Matches(text).ToLookup(m => m.Groups["key"].Value, m => m.Groups["value"].Value.Trim('"', '\''));
        if (values["id"].FirstOrDefault() is { } id && values["file"].FirstOrDefault() is { } file)
            return new SeedRecordFile(path, text, id, file);
        bag.Error(
            SeedCodes.RecordNotIndexable, At(path),
            "the record has no line 'id: …' or no line 'file: …'; expected both, with the value on the same line");
        return null;
    }

    /// <summary>The record's text with the digest in its `sha256:` line; the line is added at the end where there is none.</summary>
    public string WithDigest(string sha256)
    {
        var line = Line().Matches(Text).FirstOrDefault(m => m.Groups["key"].Value == "sha256");
        if (line is null)
            return $"{Text.TrimEnd('\n')}\nsha256: {sha256}\n";
        var (space, value) = (line.Groups["space"], line.Groups["value"]);
        var rest = value.Index + value.Length;
        var hasComment = rest < Text.Length && Text[rest] == '#';
        return $"{Text[..space.Index]} {sha256}{(hasComment ? " " : "")}{Text[rest..]}";
    }

    private static Location At(string path) => new(path.Replace('\\', '/'));

    [GeneratedRegex(
        @"^(?<key>id|file|sha256):(?<space>[ \t]*)"
        + @"(?<value>""[^""\n]*""|'[^'\n]*'|(?:[^\s#](?:[^\n#]|(?<=\S)#)*?(?=[ \t\r]*$|[ \t]+#))?)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
