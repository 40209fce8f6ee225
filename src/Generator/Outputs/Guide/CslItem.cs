using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A page as CSL-JSON: a list of one item of the type 'webpage'.</summary>
internal static class CslItem
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(CitedPage page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", page.Key);
            json.WriteString("type", "webpage");
            json.WriteString("title", page.Title);
            json.WriteString("container-title", $"{page.Subject.Title}: {page.Subject.Tagline}");
            json.WriteString("language", page.Subject.Language);
            if (page.Edition?.Day is { } day)
                WriteIssued(json, day);
            if (page.IsPublic)
                json.WriteString("URL", page.Address);
            json.WriteString("note", page.Note);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteIssued(Utf8JsonWriter json, DateOnly day)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
