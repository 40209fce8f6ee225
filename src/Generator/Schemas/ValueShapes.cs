using System.Text.Json.Nodes;
using SinoRussia.Generator.Facts;
using static SinoRussia.Generator.Schemas.SchemaKey;

namespace SinoRussia.Generator.Schemas;

/// <summary>The shapes of values, by name, as JSON Schema.</summary>
/// <remarks>Editors resolve plain scalars as YAML does, so text may arrive as a number: 1992 is a date, and an answer.</remarks>
internal static class ValueShapes
{
    private const string Id = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string Year = @"(-?(\d{4}|\d{3}X|\d{2}XX)|Y-?\d{5,})";
    private const string Date = $@"{Year}(-(\d{{2}}|XX)){{0,2}}[?~%]?";

    private const string Point = @"-?\d{1,2}(\.\d)? +-?\d{1,3}(\.\d)?";

    private const string SetDate = @"-?(\d{4}|\d{3}X|\d{2}XX)(-(\d{2}|XX)){0,2}";
    private const string Set = $@"(\.\.)?{SetDate}((,|\.\.){SetDate})*(\.\.)?";

    /// <summary>A shape; a fresh copy each time.</summary>
    public static JsonObject Of(string name) => name switch
    {
        "id" => Scalar($"^{Id}$", "integer"),
        "line" => Scalar(@"^[^\n]*\S[^\n]*\n?$", "number", "boolean"),
        "prose" => Scalar(@"\S", "number", "boolean"),
        "date" => Described(
            Scalar($@"^({Date}|({Date}|\.\.)?/({Date}|\.\.)?|\[{Set}\]|\{{{Set}\}})$", "integer"),
            "EDTF, as fine as it is known: 1992, 1992-01-31, 1991-12/1992-02, 1956~, 195X, \"[1667,1668]\""),
        "number" => new() { ["type"] = "number" },
        "point" =>
            Described(Scalar($"^{Point}$"), "Latitude and longitude in degrees, north and east positive, one decimal at most: 48.5 135.1"),
        "points" => Described(Scalar($"^{Point}(, *{Point})+$"), "Two points or more, divided by commas"),
        "map-marks" => ListOf("map-mark"),
        "map-mark" => Mapping(
            Needs("name", "line", "What readers see"), Needs("at", "point", "Where it lies"),
            May("about", "id", "A fact that it is marked for, with whose date it is listed")),
        "map-lines" => ListOf("map-line"),
        "map-line" => Mapping(
            Needs("name", "line", "What readers see"), Needs("kind", "map-line-kind", "How it is drawn"),
            Needs("through", "points", "Where it runs"),
            May("about", "id", "A fact that it is drawn for, with whose date it is listed")),
        "map-line-kind" => OneOf(MapLine.Kinds),
        "chart-series" => ListOf("chart-one-series", least: 1),
        "chart-one-series" =>
            Mapping(Needs("name", "line", "Who counted, or how"), Needs("points", "chart-points", "The numbers, in order")),
        "chart-points" => ListOf("chart-point", least: 1),
        "chart-point" => Mapping(
            Needs("figure", "id", "The figure that gives it"), May("value", "number", "Another number that stands in the figure's words"),
            May("bound", "figure-bound", "Left out where that number is meant exactly"),
            May("date", "date", "When it was so; left out where it is the figure's own date"),
            May("label", "line", "What it is of, where the points differ in that and not in time")),
        "importance" => new() { ["enum"] = new JsonArray(1, 2, 3) },
        "paragraph" or "objective" => new() { ["type"] = "integer", ["minimum"] = 1 },
        "language" => Scalar("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
        "currency" => Scalar("^[A-Z]{3}$"),
        "sha256" => Scalar("^[0-9a-f]{64}$", "integer"),
        "tag" => Scalar("^[^\\s,:\"]+$", "number"),
        "deck" => Scalar("^[^\\s:\"]([^:\"\\n]*[^\\s:\"])?$", "number"),
        "range" => Scalar(@"^\d+-\d+$"),
        "address" => Scalar("^(https?://.+/)?$"),
        "certainty" => OneOf(["certain", "probable", "open"]),
        "error-rank" => OneOf(["fact", "date", "name", "wording"]),
        "work-kind" => OneOf(Reading.Kinds),
        "document-form" => OneOf(Document.Forms),
        "place-form" => OneOf(Place.Forms),
        "own-forms" =>
            Mapping(
                May("documents", "own-words", "Such as law, book, letter"), May("places", "own-words", "Such as sea, mountain, building")),
        "own-words" => Distinct(ListOf("own-word")),
        "own-word" => Scalar(@"^[\p{L}']+([ \-][\p{L}']+)*$"),
        "disputed-points" => new() { ["type"] = "array", ["items"] = AnyOf("id", "disputed-point") },
        "disputed-point" =>
            Mapping(
                Needs("fact", "id", "The fact"),
                Needs("cards", "ids", "Keys of its cards that ask the point in dispute; [] where none does")),
        "name-article" => OneOf(Fact.Articles),
        "figure-basis" => OneOf(Figure.Bases),
        "figure-bound" => OneOf(Figure.Bounds),
        "ids" => Distinct(ListOf("id")),
        "some-ids" => Distinct(ListOf("id", least: 1)),
        "lines" => ListOf("line"),
        "native-names" => ListOf("native-name"),
        "native-name" => Mapping(
            Needs("text", "line", "The name"), Needs("language", "language", "zh, ru, …"),
            May("pinyin", "line", "Of a name in zh: Hanyu Pinyin with tone marks")),
        "citations" => new() { ["type"] = "array", ["items"] = AnyOf("citation", "correction") },
        "headed-citations" => new() { ["type"] = "array", ["items"] = AnyOf("headed-citation", "headed-correction") },
        "headed-citation" => WithoutNeed(Of("citation"), "seed"),
        "headed-correction" => WithoutNeed(Of("correction"), "seed"),
        "headed-dispute-positions" => ListOf("headed-dispute-position", least: 2),
        "headed-dispute-position" => With(Of("dispute-position"), "properties", HeadedSources(Of("dispute-position"))),
        "citation" => Mapping([.. Cited, May("note", "line", "A remark on the passage")]),
        "correction" => Mapping(
            [
                .. Cited,
                Needs("says", "line", "What the document says where it is wrong or differs"),
                Needs("note", "line", "Why the fact has another value"),
                Needs("sure", "certainty", "How sure the correction is"),
                May("error", "error-rank", "What the document errs in: a fact of substance, a date, a name, mere wording"),
            ]),
        "supplied-points" => ListOf("supplied-point"),
        "supplied-point" => Mapping(
            Needs("what", "line", "The point that the documents do not say"), Needs("sure", "certainty", "How sure it is"),
            Needs("basis", "line", "What the knowledge rests on, in our words")),
        "chapter-questions" => new() { ["type"] = "array", ["items"] = AnyOf("chapter-question", "line") },
        "chapter-question" => Mapping(
            Needs("ask", "line", "The question"),
            May("outline", "lines", "The points of a good answer, three to five, each with a [[link]]")),
        "works" => ListOf("work"),
        "work" => Mapping(
            Needs("kind", "work-kind", "What sort of work it is"), May("authors", "line", "As a list of works names them"),
            Needs("title", "line", "Its title"),
            Needs("published", "line", "The publisher, the journal with volume and number, or the archive"),
            May("year", "date", "When published"),
            Needs("why", "line", "What it gives the reader")),
        "offices" => ListOf("office"),
        "office" => Mapping(
            Needs("title", "line", "The office"),
            May("from", "date", "Left out where not given"),
            May("to", "date", "Left out where it goes on or is not given"),
            May("organisation", "id", "Left out where the title says it all")),
        "memberships" => ListOf("membership"),
        "membership" => Mapping(
            Needs("member", "id", "A place"), May("from", "date", "Since when"), May("to", "date", "Until when")),
        "dispute-positions" => ListOf("dispute-position", least: 2),
        "dispute-position" => Mapping(
            Needs("holders", "some-ids", "People, organisations, places or sources"),
            Needs("says", "prose", "What they hold, in our words"),
            May("sources", "citations", "Where the source documents say so"), May("supplied", "supplied-points", "What the curators add")),
        "unused" => ListOf("unused-paragraph"),
        "unused-paragraph" => Mapping(
            Needs("paragraph", "paragraph", "Its number, from 1"), Needs("reason", "line", "Why no fact cites it")),
        "properties" => ByKey("property"),
        "headed-properties" => ByKey("headed-property"),
        "property" => Mapping(
            Needs("says", "line", "What a cell shows, with [[links]]"), May("sources", "citations", "Where the source documents say so"),
            May("supplied", "supplied-points", "What the curators add")),
        "headed-property" => With(Of("property"), "properties", HeadedSources(Of("property"))),
        "fact-kind" => OneOf([.. FactKindNames.All.Select(k => k.Noun())]),
        "table-columns" => new() { ["type"] = "array", ["items"] = AnyOf("line", "table-column"), ["minItems"] = 1 },
        "table-column" => Mapping(
            Needs("key", "line", "What facts fill of themselves, or the key of a property"),
            May("heading", "line", "Needed of a property")),
        "counterparts" => ListOf("counterpart"),
        "counterpart" =>
            Mapping(Needs("role", "line", "What the offices are, as a heading"), Needs("sides", "counterpart-sides", "Two or more")),
        "counterpart-sides" => ListOf("counterpart-side", least: 1),
        "counterpart-side" => Mapping(
            Needs("name", "line", "Whose they are"),
            Needs("titles", "some-lines", "Titles of offices as people have them, one after another in time")),
        "some-lines" => ListOf("line", least: 1),
        "cards" => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["when"] = Reference("date-card") },
            ["patternProperties"] = new JsonObject { [$"^(?!when$){Id}$"] = AnyOf("question-card", "cloze-card") },
            ["additionalProperties"] = false,
        },
        "date-card" => Mapping([May("ask", "line", "Replaces the standard question"), .. EveryCard]),
        "question-card" => Mapping(
            [
                Needs("ask", "line", "The question, which stands alone"), Needs("answer", "line", "One to six words"),
                May("holder", "id", "Whose view is asked for"), .. EveryCard,
            ]),
        "cloze-card" => Mapping([Needs("cloze", "line", "Text with {{c1::gaps}}"), .. EveryCard]),
        "waivers" => new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { ["^SR2(7[1-9]|8[0-4]|8[89]|9[05])$"] = Reference("line") },
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no shape has this name"),
    };

    /// <summary>A mapping that has these keys and no others.</summary>
    public static JsonObject Mapping(params IReadOnlyList<SchemaKey> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
            properties[key.Name] = Described(Reference(key.Value), key.Description);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. keys.Where(k => k.IsNeeded).Select(k => (JsonNode)k.Name)]),
            ["additionalProperties"] = false,
        };
    }

    private static SchemaKey[] Cited =>
    [
        Needs("seed", "id", "Id of the source document"),
        Needs("paragraph", "paragraph", "Blank-line-separated block, counted from 1"),
        Needs("words", "line", "3 to 10 words of that paragraph, exactly"),
    ];

    private static SchemaKey[] EveryCard =>
    [
        May("context", "line", "One sentence for the back"),
        May("correction", "id", "The source document whose error the back tells, where it concerns what is asked"),
        May("objective", "objective", "Which objective of its chapter the card practises, from 1"),
        May("retired", "line", "Why the card is withdrawn"),
        May("waive", "waivers", "Rules of the card lint that the card need not keep, each with the reason"),
    ];

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject AnyOf(params IEnumerable<string> names) => new() { ["anyOf"] = new JsonArray([.. names.Select(Reference)]) };

    private static JsonObject OneOf(IReadOnlyList<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };

    /// <param name="orElse">Types besides string that a plain scalar may resolve to.</param>
    private static JsonObject Scalar(string pattern, params IEnumerable<string> orElse) =>
        new() { ["type"] = new JsonArray(["string", .. orElse.Select(t => (JsonNode)t)]), ["pattern"] = pattern };

    private static JsonObject ListOf(string name, int least = 0)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Reference(name) };
        if (least > 0)
            list["minItems"] = least;
        return list;
    }

    private static JsonObject WithoutNeed(JsonObject mapping, string key) =>
        With(
            mapping, "required",
            new JsonArray([.. mapping["required"]!.AsArray().Where(k => (string?)k != key).Select(k => k!.DeepClone())]));

    private static JsonNode HeadedSources(JsonObject position)
    {
        var properties = position["properties"]!.DeepClone();
        properties["sources"]!["$ref"] = "#/$defs/headed-citations";
        return properties;
    }

    private static JsonObject ByKey(string shape) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { ["^[a-z0-9]+(_[a-z0-9]+)*$"] = Reference(shape) },
        ["additionalProperties"] = false,
    };

    private static JsonObject Distinct(JsonObject list) => With(list, "uniqueItems", true);

    private static JsonObject Described(JsonObject shape, string description) => With(shape, "description", description);

    private static JsonObject With(JsonObject shape, string key, JsonNode value)
    {
        shape[key] = value;
        return shape;
    }
}
