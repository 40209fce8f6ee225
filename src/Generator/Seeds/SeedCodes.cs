namespace SinoRussia.Generator.Seeds;

/// <summary>Codes of what can be wrong with source records' fingerprints and texts; sections in docs/diagnostics.md.</summary>
internal static class SeedCodes
{
    public const string FingerprintsMissing = "SR151";
    public const string FingerprintsUnreadable = "SR152";
    public const string TextMissing = "SR153";
    public const string RecordNotIndexable = "SR154";
    public const string TextEmpty = "SR155";
}
