using System.Text.Json;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>Findings as SARIF 2.1.0, the OASIS format that code hosts read.</summary>
internal static class SarifReport
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> found)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, found);
            json.WriteStartArray("results");
            foreach (var diagnostic in found)
                WriteResult(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Diagnostic> found)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sinorussia");
        json.WriteStartArray("rules");
        foreach (var code in found.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic d)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", d.Code);
        json.WriteString("level", TextReport.NameOf(d.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", d.Hint is null ? d.Message : $"{d.Message}\nhint: {d.Hint}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(d.Location.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (d.Location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", d.Location.Line);
            if (d.Location.Column > 0)
                json.WriteNumber("startColumn", d.Location.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
