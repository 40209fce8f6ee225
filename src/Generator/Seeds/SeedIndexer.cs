using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Seeds;

/// <summary>Makes the fingerprints of all source documents and the digests in their records from the texts.</summary>
internal static class SeedIndexer
{
    /// <summary>
    /// Indexes every record of a folder, ordered by path, and writes what changed. A record whose text is missing is reported and left alone;
    /// of a record only the `sha256:` line is rewritten.
    /// </summary>
    /// <param name="seedsFolder">Folder of the records; the fingerprints go beside them.</param>
    /// <param name="textsFolder">Folder of the texts.</param>
    public static IReadOnlyList<IndexedSeed> Run(string seedsFolder, string textsFolder, DiagnosticBag bag)
    {
        var indexed = new List<IndexedSeed>();
        foreach (var path in Directory.EnumerateFiles(seedsFolder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (SeedRecordFile.Read(path, bag) is { } record && SeedText.Load(textsFolder, record.TextFile, record.Id, record.Location, bag) is { } text)
                indexed.Add(Index(record, text, seedsFolder));
        }

        return indexed;
    }

    private static IndexedSeed Index(SeedRecordFile record, SeedText text, string seedsFolder)
    {
        var paragraphs = Fingerprints.OfText(record.Id, text.Text);
        var recordChanged = Write(record.Path, record.WithDigest(text.Sha256));
        var fingerprintsChanged = Write(FingerprintFile.PathOf(seedsFolder, record.Id), FingerprintFile.Write(record.Id, paragraphs));
        return new IndexedSeed(record.Id, paragraphs.Count, paragraphs.Sum(p => p.WordCount), recordChanged, fingerprintsChanged);
    }

    private static bool Write(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return false;
        File.WriteAllText(path, text);
        return true;
    }
}
