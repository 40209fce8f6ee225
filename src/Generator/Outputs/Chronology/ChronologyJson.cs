using System.Text.Json;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The chronology as JSON; docs/data.md says what each member means.</summary>
internal static class ChronologyJson
{
    /// <summary>The schema that lies beside the file.</summary>
    public const string Schema = "chronology.schema.json";

    public static ReadOnlyMemory<byte> Write(Subject subject, IReadOnlyList<EntryData> entries) => JsonText.Of(json =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("subject", subject.Id);
        json.WriteString("title", subject.Title);
        json.WriteString("language", subject.Language);
        json.WriteString("licence", subject.Licence);
        json.WriteStartArray("entries");
        foreach (var entry in entries)
            WriteEntry(json, entry);
        json.WriteEndArray();
    });

    private static void WriteEntry(Utf8JsonWriter json, EntryData entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("kind", entry.Kind);
        json.WriteString("title", entry.Title);
        json.WriteString("date", entry.Date.Text);
        json.WriteString("earliest", entry.Date.Earliest?.ToString());
        json.WriteString("latest", entry.Date.Latest?.ToString());
        json.WriteString("words", entry.DateInWords);
        json.WriteString("topic", entry.Topic.Id);
        json.WriteStartArray("topics");
        foreach (var topic in entry.Topics)
            json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteString("period", entry.Period);
        json.WriteNumber("importance", entry.Importance);
        json.WriteString("summary", entry.Summary);
        json.WriteString("page", entry.Page);
        json.WriteStartArray("sources");
        foreach (var source in entry.Sources)
        {
            json.WriteStartObject();
            json.WriteString("seed", source.Seed);
            json.WriteNumber("paragraph", source.Paragraph);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
