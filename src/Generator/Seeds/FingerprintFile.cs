using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Seeds;

/// <summary>
/// The file seeds/&lt;id&gt;.fingerprints: a header, then a line a paragraph with its number, its word count and its sorted hashes.
/// </summary>
internal static class FingerprintFile
{
    private const string Format = "fingerprints 1";

    /// <summary>Path of a seed's fingerprints.</summary>
    public static string PathOf(string seedsFolder, string seed) => Path.Combine(seedsFolder, seed + ".fingerprints");

    /// <summary>The file's text; the same fingerprints give the same bytes.</summary>
    public static string Write(string seed, IEnumerable<ParagraphFingerprint> paragraphs)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Format} {seed}\n");
        foreach (var paragraph in paragraphs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{paragraph.Number} {paragraph.WordCount}");
            foreach (var hash in paragraph.Trigrams)
                text.Append(CultureInfo.InvariantCulture, $" {hash:x10}");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads a seed's fingerprints from disk; null after an error.</summary>
    /// <param name="name">The path as the user would type it.</param>
    /// <param name="root">The folder of the records.</param>
    public static IReadOnlyList<ParagraphFingerprint>? Load(string path, string name, string root, string seed, DiagnosticBag bag)
    {
        if (Entry.Of(path) != EntryKind.Nothing)
            return InputFile.ReadText(path, name, root, InputLimit.Fingerprints, bag) is { } text ? Read(name, text, seed, bag) : null;
        bag.Error(
            SeedCodes.FingerprintsMissing, new Location(name), $"source '{seed}' has no fingerprints; expected this file beside its record",
            "make it with 'sinorussia seeds index FOLDER', FOLDER being where the texts are");
        return null;
    }

    /// <summary>Reads fingerprints; null after an error.</summary>
    public static IReadOnlyList<ParagraphFingerprint>? Read(string file, string text, string seed, DiagnosticBag bag)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0] != $"{Format} {seed}")
        {
            Report(1, $"the file begins with '{Shortened(lines[0])}'; expected '{Format} {seed}'");
            return null;
        }

        var paragraphs = new List<ParagraphFingerprint>();
        foreach (var line in lines.Skip(1))
        {
            var number = paragraphs.Count + 1;
            if (ReadParagraph(line, number) is not { } paragraph)
            {
                Report(
                    number + 1,
                    $"the line of paragraph {number} is damaged; expected its number, its word count and its sorted hashes of 10 digits");
                return null;
            }

            paragraphs.Add(paragraph);
        }

        return paragraphs;

        void Report(int line, string message) =>
            bag.Error(
                SeedCodes.FingerprintsUnreadable, new Location(file, line), message,
                "make the file again with 'sinorussia seeds index FOLDER'");
    }

    private static ParagraphFingerprint? ReadParagraph(ReadOnlySpan<char> line, int number)
    {
        var parts = line.Split(' ');
        if (!parts.MoveNext() || !line[parts.Current].SequenceEqual(number.ToString(CultureInfo.InvariantCulture))
            || !parts.MoveNext() || !int.TryParse(line[parts.Current], NumberStyles.None, CultureInfo.InvariantCulture, out var words))
        {
            return null;
        }

        var hashes = ImmutableArray.CreateBuilder<ulong>();
        while (parts.MoveNext())
        {
            var part = line[parts.Current];
            if (part.Length != Fingerprints.HashDigits || part.ContainsAnyInRange('A', 'Z')
                || !ulong.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
                || (hashes.Count > 0 && hash <= hashes[^1]))
            {
                return null;
            }

            hashes.Add(hash);
        }

        var most = words > 2 ? words - 2 : Math.Min(words, 1);
        return hashes.Count <= most && (hashes.Count > 0 || words == 0)
            ? new ParagraphFingerprint(number, words, hashes.ToImmutable())
            : null;
    }

    private static string Shortened(string line) => line.Length <= 40 ? line : line[..40] + "…";
}
