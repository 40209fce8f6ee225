using System.Security.Cryptography;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Seeds;

/// <summary>A source document's text, read from the folder that holds the texts.</summary>
/// <param name="Text">Decoded as UTF-8.</param>
/// <param name="Sha256">Lower-case hex digest of the bytes.</param>
internal sealed record SeedText(string Text, string Sha256)
{
    /// <summary>Reads a text; null after an error.</summary>
    /// <param name="record">Where the error is reported.</param>
    public static SeedText? Load(string folder, string file, string seed, Location record, DiagnosticBag bag)
    {
        var path = Path.Combine(folder, file);
        if (Entry.Of(path) != EntryKind.Nothing)
            return InputFile.Read(path, path.Replace('\\', '/'), folder, InputLimit.SourceText, bag) is { } bytes ? Of(bytes) : null;
        bag.Error(
            SeedCodes.TextMissing, record, $"the text of source '{seed}' is missing; expected the file '{file}' in the folder of the texts",
            Directory.Exists(folder) ? Nearest.Hint(file, Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f))) : $"there is no folder '{folder}'");
        return null;
    }

    public static SeedText Of(byte[] bytes) =>
        new(System.Text.Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
