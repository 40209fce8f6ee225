namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The codes of Anki's card templates; docs/diagnostics.md explains each.</summary>
internal static class AnkiCodes
{
    public const string MissingTemplate = "SR511";
    public const string UnknownField = "SR512";
    public const string BrokenSection = "SR513";
    public const string NothingAsked = "SR514";
}
