using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Seeds;

/// <summary>Makes the fingerprints of all source documents and the digests in their records from the texts.</summary>
internal static class SeedIndexer
{
    /// <summary>
    /// Indexes every record of a folder, ordered by path, and writes what changed. A record whose text is missing is reported and left
    /// alone; of a record only the `sha256:` line is rewritten.
    /// </summary>
    /// <param name="seedsFolder">Folder of the records; the fingerprints go beside them.</param>
    /// <param name="textsFolder">Folder of the texts.</param>
    public static IReadOnlyList<IndexedSeed> Run(string seedsFolder, string textsFolder, DiagnosticBag bag)
    {
        var indexed = new List<IndexedSeed>();
        foreach (var path in InputFolder.Entries(seedsFolder, seedsFolder.Replace('\\', '/'), bag).Where(IsRecord))
        {
            if (SeedRecordFile.Read(path, bag) is { } record
                && SeedText.Load(textsFolder, record.TextFile, record.Id, record.Location, bag) is { } text
                && Index(record, text, seedsFolder, bag) is { } done)
            {
                indexed.Add(done);
            }
        }

        return indexed;
    }

    private static bool IsRecord(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) && !PassedOver.Is(Path.GetFileName(path));

    /// <summary>
    /// Null after an error; the fingerprints come first, so that a record never has the digest of a text that was not indexed.
    /// </summary>
    private static IndexedSeed? Index(SeedRecordFile record, SeedText text, string seedsFolder, DiagnosticBag bag)
    {
        var paragraphs = Fingerprints.OfText(record.Id, text.Text);
        return Write(
            FingerprintFile.PathOf(seedsFolder, record.Id), FingerprintFile.Write(record.Id, paragraphs), bag) is { } fingerprintsChanged
            && Write(record.Path, record.WithDigest(text.Sha256), bag) is { } recordChanged
            ? new IndexedSeed(record.Id, paragraphs.Count, paragraphs.Sum(p => p.WordCount), recordChanged, fingerprintsChanged) : null;
    }

    /// <summary>True when the file was written, false when it held the text already, null after an error.</summary>
    private static bool? Write(string path, string text, DiagnosticBag bag)
    {
        WholeFile.Clear(path);
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return false;
        return WholeFile.TryWrite(path, path.Replace('\\', '/'), text, bag) ? true : null;
    }
}
