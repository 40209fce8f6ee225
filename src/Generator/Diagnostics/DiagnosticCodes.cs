namespace SinoRussia.Generator.Diagnostics;

/// <summary>The one code of findings about findings; permanent.</summary>
internal static class DiagnosticCodes
{
    /// <summary>A file has more findings than are told.</summary>
    public const string More = "SR138";
}
