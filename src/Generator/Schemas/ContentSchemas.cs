using System.Text.Json.Nodes;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Schemas;

/// <summary>JSON Schemas (2020-12) of the content files, for editors.</summary>
internal static class ContentSchemas
{
    /// <summary>The same with a subject's own words for forms among those that are taken.</summary>
    public static IReadOnlyList<ContentSchema> With(Forms forms) =>
        [
            .. All
                .Select(
                    s => s with
                    {
                        Schema = WithWords(
                            WithWords((JsonObject)s.Schema.DeepClone(), "document-form", forms.Documents), "place-form", forms.Places),
                    }),
        ];

    /// <summary>One for each kind of file.</summary>
    public static IReadOnlyList<ContentSchema> All { get; } =
    [
        One("subject", "content/subject.yaml", ContentShapes.Subject),
        List("periods", "content/periods.yaml", ContentShapes.Period),
        List("topics", "content/topics.yaml", ContentShapes.Topic),
        List("tables", "content/tables.yaml", ContentShapes.Table),
        List("maps", "content/maps.yaml", ContentShapes.Map),
        List("charts", "content/charts.yaml", ContentShapes.Chart),
        .. FactKindNames.All.Select(Facts),
        One("chapter", "content/guide/*.md", ContentShapes.Chapter),
        One("seed", "seeds/*.yaml", ContentShapes.Seed),
    ];

    private static ContentSchema One(string name, string files, IReadOnlyList<SchemaKey> keys) =>
        new(name, files, Whole(files, ValueShapes.Mapping(keys)));

    private static ContentSchema List(string name, string files, IReadOnlyList<SchemaKey> keys) =>
        new(name, files, Whole(files, new JsonObject { ["type"] = "array", ["items"] = ValueShapes.Mapping(keys) }));

    /// <summary>A list, or a mapping whose head says for all of its facts what a fact then need not say.</summary>
    private static ContentSchema Facts(FactKind kind)
    {
        var files = $"content/{kind.Folder()}/*.yaml";
        var headed = ValueShapes.Mapping(ContentShapes.Head);
        headed["properties"]![ContentShapes.FactsBelowAHead] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = ValueShapes.Mapping(ContentShapes.BelowAHead(kind)),
            ["description"] = $"The {kind.Folder()}",
        };
        headed["required"] = new JsonArray(ContentShapes.FactsBelowAHead);
        var list = new JsonObject { ["type"] = "array", ["items"] = ValueShapes.Mapping(ContentShapes.Of(kind)) };
        var shape = new JsonObject { ["anyOf"] = new JsonArray(list, headed) };
        return new ContentSchema(kind.Folder(), files, Whole(files, shape));
    }

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

    private static JsonObject WithWords(JsonObject schema, string shape, IReadOnlyList<string> words)
    {
        if (schema["$defs"]![shape] is { } form)
            form["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]);
        return schema;
    }

    private static IEnumerable<string> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject map when map.TryGetPropertyValue("$ref", out var target) => [target!.GetValue<string>().Split('/')[^1]],
        JsonObject map => map.SelectMany(m => ReferencesIn(m.Value)),
        JsonArray list => list.SelectMany(ReferencesIn),
        _ => [],
    };
}
