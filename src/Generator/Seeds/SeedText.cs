using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Seeds;

/// <summary>A source document's text, read from the folder that holds the texts.</summary>
/// <param name="Text">Decoded as UTF-8, lines ended by '\n'.</param>
/// <param name="Sha256">Lower-case hex digest of the bytes with '\n' for every line end, so that a checkout with others has the
/// same.</param>
internal sealed record SeedText(string Text, string Sha256)
{
    /// <summary>The digest of the bytes as they stand; records made before line ends were levelled may have it.</summary>
    public required string RawSha256 { get; init; }

    /// <summary>Reads a text; null after an error.</summary>
    /// <param name="record">Where it is reported that there is none.</param>
    public static SeedText? Load(string folder, string file, string seed, Location record, DiagnosticBag bag)
    {
        var path = Path.Combine(folder, file);
        var name = path.Replace('\\', '/');
        if (Entry.Of(path) == EntryKind.Nothing)
        {
            bag.Error(
                SeedCodes.TextMissing, record,
                $"the text of source '{seed}' is missing; expected the file '{file}' in the folder of the texts",
                Directory.Exists(folder)
                    ? Nearest.Hint(file, Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)))
                    : $"there is no folder '{folder}'");
            return null;
        }

        if (InputFile.Read(path, name, folder, InputLimit.SourceText, bag) is not { } bytes
            || InputFile.Decode(bytes, name, bag) is not { } text)
            return null;
        if (!string.IsNullOrWhiteSpace(text))
            return Of(bytes);
        bag.Error(
            SeedCodes.TextEmpty, new Location(name), "the text has no words; expected the source document",
            "put the document's text into the file");
        return null;
    }

    /// <param name="bytes">In UTF-8.</param>
    public static SeedText Of(byte[] bytes) =>
        new(Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal), DigestOf(WithPlainLineEnds(bytes)))
        {
            RawSha256 = DigestOf(bytes),
        };

    /// <summary>True when the digest is this text's, whichever line ends it has.</summary>
    public bool Has(string sha256) => sha256 == Sha256 || sha256 == RawSha256;

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] WithPlainLineEnds(byte[] bytes) =>
        bytes.AsSpan().IndexOf("\r\n"u8) < 0 ? bytes
        : Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
}
