using System.Text;
using System.Text.Json.Nodes;

namespace SinoRussia.Generator.Schemas;

/// <summary>
/// The keys of a kind of file as a table for people, made from its schema: what editors are told and what is printed cannot differ.
/// </summary>
internal sealed class KeyReference
{
    private const int WidestName = 14;

    private readonly JsonObject shapes;
    private readonly StringBuilder text = new();
    private readonly Queue<string> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private KeyReference(JsonObject shapes) => this.shapes = shapes;

    /// <summary>A line a key with whether it is needed, what it holds and what it is for; then the same of every mapping within.</summary>
    public static string TextOf(ContentSchema schema)
    {
        var reference = new KeyReference((JsonObject)schema.Schema["$defs"]!);
        return reference.Write(schema);
    }

    private string Write(ContentSchema schema)
    {
        var (list, headed) = schema.Schema["anyOf"] is JsonArray ways
            ? ((JsonObject)ways[0]!, (JsonObject)ways[1]!)
            : (schema.Schema, null);
        var items = list["items"] as JsonObject;
        text.Append(schema.Files).Append(items is null ? ": one mapping\n\n" : ": a list, '- ' an item\n\n");
        WriteKeys(items ?? schema.Schema);
        if (headed is not null)
        {
            text.Append("\nAbove the list a file may say for all of its items, which then stand below 'facts':\n\n");
            WriteKeys(headed);
        }

        while (open.TryDequeue(out var name))
        {
            if (name.StartsWith("headed-", StringComparison.Ordinal))
                continue;
            text.Append('\n').Append(Words(name)).Append(":\n\n");
            WriteKeys((JsonObject)shapes[name]!);
        }

        return text.ToString().TrimEnd('\n');
    }

    private void WriteKeys(JsonObject mapping)
    {
        var needed = (mapping["required"] as JsonArray ?? []).Select(k => (string)k!).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, node) in mapping["properties"] as JsonObject ?? [])
        {
            var key = (JsonObject)node!;
            text.Append("  ").Append(name.PadRight(WidestName)).Append(needed.Contains(name) ? " needed  " : "         ");
            text.Append(Holds(key)).Append(key["description"] is { } words ? $": {words}\n" : "\n");
        }

        if (mapping["patternProperties"] is JsonObject others)
        {
            foreach (var (_, node) in others)
                text.Append("  ").Append("any other key".PadRight(WidestName)).Append("         ").Append(Holds((JsonObject)node!))
                    .Append('\n');
        }
    }

    /// <summary>What a value is, in words; mappings within are noted for a table of their own.</summary>
    private string Holds(JsonObject shape)
    {
        if ((string?)shape["$ref"] is { } target)
            return HoldsNamed(target.Split('/')[^1]);
        if (shape["anyOf"] is JsonArray choices)
            return string.Join(" or ", choices.Select(c => Holds((JsonObject)c!)));
        return shape["items"] is not JsonObject items
            ? "a value"
            : items["properties"] is null
            ? $"list of {Holds(items)}"
            : "list of items as above";
    }

    private string HoldsNamed(string name)
    {
        var shape = (JsonObject)shapes[name]!;
        if (shape["enum"] is JsonArray words)
            return string.Join(", ", words.Select(w => w!.ToString()));
        if (shape["items"] is JsonObject items)
            return $"list of {Holds(items)}";
        if (shape["properties"] is not null || shape["patternProperties"] is not null)
        {
            if (seen.Add(name))
                open.Enqueue(name);
            return $"a mapping, see '{Words(name)}'";
        }

        return Words(name);
    }

    private static string Words(string shape) => shape switch
    {
        "line" => "text of one line",
        "prose" => "Markdown",
        "date" => "date in EDTF",
        "number" => "plain number",
        "paragraph" => "whole number from 1",
        "range" => "two numbers, 700-1200",
        "sha256" => "64 hexadecimal digits",
        "language" => "language tag",
        _ => shape.Replace('-', ' '),
    };
}
