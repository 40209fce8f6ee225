namespace SinoRussia.Generator.Identities;

/// <summary>Codes of what can be wrong with the ledger of identities; permanent.</summary>
internal static class IdentityCodes
{
    public const string NotALedger = "SR161";
    public const string Vanished = "SR291";
    public const string Altered = "SR292";
    public const string UsedAgain = "SR293";
    public const string NeverPublished = "SR294";
    public const string NoLedger = "SR521";
    public const string Stale = "SR522";
    public const string EditionTime = "SR523";
}
