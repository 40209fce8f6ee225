using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>Findings as a JSON array.</summary>
internal static class JsonReport
{
    /// <summary>How our reports write JSON: indented, '\n' line ends, letters of all scripts as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a finding: code, severity, file, line, column (null for a whole file or line), message, hint.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> found)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var d in found)
            {
                json.WriteStartObject();
                json.WriteString("code", d.Code);
                json.WriteString("severity", TextReport.NameOf(d.Severity));
                json.WriteString("file", d.Location.File);
                WriteNumber(json, "line", d.Location.Line);
                WriteNumber(json, "column", d.Location.Column);
                json.WriteString("message", d.Message);
                json.WriteString("hint", d.Hint);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
