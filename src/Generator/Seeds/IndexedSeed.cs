namespace SinoRussia.Generator.Seeds;

/// <summary>What indexing a source document found and changed.</summary>
/// <param name="Words">Of all paragraphs together.</param>
/// <param name="RecordChanged">True when the digest in the record was written.</param>
/// <param name="FingerprintsChanged">True when the fingerprints were written.</param>
internal sealed record IndexedSeed(string Id, int Paragraphs, int Words, bool RecordChanged, bool FingerprintsChanged);
