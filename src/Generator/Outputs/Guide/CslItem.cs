using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A page as CSL-JSON: a list of one item of the type 'webpage'.</summary>
internal static class CslItem
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
            if (page.Subject.Editor is { } editor)
                WriteNames(json, "editor", [editor]);
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

    /// <summary>A source document, as far as it is known.</summary>
    public static string Of(Seed seed, InterfaceWords words)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", seed.Id);
            json.WriteString("type", "document");
            if (seed.Author is { } author)
                WriteNames(json, "author", author.Split(" and "));
            json.WriteString("title", seed.Title);
            if (seed.Publisher is { } publisher)
                json.WriteString("publisher", publisher);
            json.WriteString("language", seed.Language);
            if (seed.Date is { } date)
                WriteLiteralDate(json, date.InWords(words));
            if (seed.Address is { } address)
                json.WriteString("URL", address);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Dates of documents may be spans, or nearly known: CSL has a word for those.</summary>
    private static void WriteLiteralDate(Utf8JsonWriter json, string words)
    {
        json.WriteStartObject("issued");
        json.WriteString("literal", words);
        json.WriteEndObject();
    }

    /// <summary>Names as they stand: whether a name is a person's, and which part of it the family's, nobody has told us.</summary>
    private static void WriteNames(Utf8JsonWriter json, string role, IEnumerable<string> names)
    {
        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
