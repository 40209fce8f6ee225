using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SinoRussia.Generator.Outputs;

/// <summary>A JSON file as we publish it: one object, indented, every letter as itself, a line end at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="members">Writes the members of the object.</param>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
