namespace SinoRussia.Generator.Study;

/// <summary>Codes of what can be wrong with the order in which cards are taught; permanent.</summary>
internal static class StudyCodes
{
    public const string TaughtLater = "SR250";
}
