namespace SinoRussia.Generator.Storage;

/// <summary>Codes of files that cannot be read or written; permanent.</summary>
internal static class StorageCodes
{
    public const string NotPlainText = "SR103";
    public const string CannotRead = "SR131";
    public const string NotAFile = "SR132";
    public const string TooLarge = "SR133";
    public const string NotWritten = "SR134";
    public const string ReplacesNothing = "SR410";
}
