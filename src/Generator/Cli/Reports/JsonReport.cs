using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Reports;

/// <summary>Findings as a JSON array.</summary>
internal static class JsonReport
{
    /// <summary>How we write JSON for people and programs: indented, '\n' line ends, letters of all scripts as they are.</summary>
    public static JsonSerializerOptions Options { get; } =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a finding; line is null for a whole file, column for a whole line, hint where there is none.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> found) =>
        writer.WriteLine(new JsonArray([.. found.Select(Describe)]).ToJsonString(Options));

    private static JsonObject Describe(Diagnostic found) => new()
    {
        ["code"] = found.Code,
        ["severity"] = TextReport.NameOf(found.Severity),
        ["file"] = found.Location.File,
        ["line"] = NullForZero(found.Location.Line),
        ["column"] = NullForZero(found.Location.Column),
        ["message"] = found.Message,
        ["hint"] = found.Hint,
    };

    private static int? NullForZero(int number) => number == 0 ? null : number;
}
