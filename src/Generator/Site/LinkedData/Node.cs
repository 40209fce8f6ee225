using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>A thing in JSON-LD while it is put together: members in the order given; what has no value is left out.</summary>
internal sealed class Node
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>
    /// Letters of every script as they are; '&lt;', '&gt;' and '&amp;' as escapes, so that no text can end a script element.
    /// </summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly JsonObject json = [];

    /// <summary>What was put together so far; part of another node it can be once only.</summary>
    public JsonNode Json => json;

    /// <param name="types">Of schema.org, at least one.</param>
    /// <param name="id">Address of the thing; null for one that nothing else names.</param>
    public Node(string[] types, string? id = null)
    {
        json["@type"] = ListOf(types.Select(t => (JsonNode)t));
        Set("@id", id);
    }

    public Node(string type, string? id = null)
        : this([type], id)
    {
    }

    /// <summary>Sets a member; null and the empty text are no values.</summary>
    public Node Set(string name, JsonNode? value)
    {
        if (value is not null && !(value is JsonValue text && text.TryGetValue(out string? characters) && characters.Length == 0))
            json[name] = value;
        return this;
    }

    public Node Set(string name, Node? value) => Set(name, value?.json);

    /// <summary>Sets a member to a list; of one item to the item, which is the same in JSON-LD.</summary>
    public Node Set(string name, IEnumerable<JsonNode> values) => Set(name, ListOf(values));

    public Node Set(string name, IEnumerable<Node> values) => Set(name, values.Select(v => v.json));

    /// <summary>The node as a block of its own, on one line.</summary>
    public static ReadOnlyMemory<byte> Write(Node node) => Bytes(indented: false, writer =>
    {
        writer.WriteString("@context", Vocabulary);
        foreach (var (name, value) in node.json)
        {
            writer.WritePropertyName(name);
            value!.WriteTo(writer);
        }
    });

    /// <summary>Several nodes as one file that people can read.</summary>
    public static ReadOnlyMemory<byte> WriteGraph(IEnumerable<Node> nodes) => Bytes(indented: true, writer =>
    {
        writer.WriteString("@context", Vocabulary);
        writer.WriteStartArray("@graph");
        foreach (var node in nodes)
            node.json.WriteTo(writer);
        writer.WriteEndArray();
    });

    /// <param name="members">Writes the members of the object.</param>
    private static ReadOnlyMemory<byte> Bytes(bool indented, Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = Encoder }))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        if (indented)
            bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static JsonNode? ListOf(IEnumerable<JsonNode> values) => values.ToList() switch
    {
        [] => null,
        [var single] => single,
        var several => new JsonArray([.. several]),
    };
}
