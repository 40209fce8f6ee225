using System.Text.Json.Nodes;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Schemas;

/// <summary>JSON Schemas (2020-12) of the content files, for editors.</summary>
internal static class ContentSchemas
{
    /// <summary>One for each kind of file.</summary>
    public static IReadOnlyList<ContentSchema> All { get; } =
    [
        One("subject", "content/subject.yaml", ContentShapes.Subject),
        List("periods", "content/periods.yaml", ContentShapes.Period),
        List("topics", "content/topics.yaml", ContentShapes.Topic),
        .. FactKindNames.All.Select(k => List(k.Folder(), $"content/{k.Folder()}/*.yaml", ContentShapes.Of(k))),
        One("chapter", "content/guide/*.md", ContentShapes.Chapter),
        One("seed", "seeds/*.yaml", ContentShapes.Seed),
    ];

    private static ContentSchema One(string name, string files, IReadOnlyList<SchemaKey> keys) =>
        new(name, files, Whole(files, ValueShapes.Mapping(keys)));

    private static ContentSchema List(string name, string files, IReadOnlyList<SchemaKey> keys) =>
        new(name, files, Whole(files, new JsonObject { ["type"] = "array", ["items"] = ValueShapes.Mapping(keys) }));

    private static JsonObject Whole(string files, JsonObject shape)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = files };
        foreach (var (key, value) in shape)
            schema[key] = value?.DeepClone();
        schema["$defs"] = Definitions(shape);
        return schema;
    }

    /// <summary>Every shape that the schema refers to, directly or through others, sorted by name.</summary>
    private static JsonObject Definitions(JsonObject shape)
    {
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var open = new Queue<JsonNode>([shape]);
        while (open.TryDequeue(out var node))
        {
            foreach (var name in ReferencesIn(node).Where(n => !found.ContainsKey(n)))
            {
                found[name] = ValueShapes.Of(name);
                open.Enqueue(found[name]);
            }
        }

        return new JsonObject(found.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value)));
    }

    private static IEnumerable<string> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject map when map.TryGetPropertyValue("$ref", out var target) => [target!.GetValue<string>().Split('/')[^1]],
        JsonObject map => map.SelectMany(m => ReferencesIn(m.Value)),
        JsonArray list => list.SelectMany(ReferencesIn),
        _ => [],
    };
}
