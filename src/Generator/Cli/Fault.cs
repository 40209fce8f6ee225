using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>A fault of ours as a finding.</summary>
internal static class Fault
{
    public const string Code = "SR901";

    public static Diagnostic Describe(Exception fault) => new(
        Code, Severity.Error, new Location("sinorussia"), fault.Message.ReplaceLineEndings(" "),
        "this is a fault of ours; please report it with what follows");
}
