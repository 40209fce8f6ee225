using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The JSON in a collection's one row, with every key that new Anki, old Anki or Mnemosyne asks for.</summary>
internal static class CollectionJson
{
    private const long DefaultDeck = 1;
    private const long DefaultOptions = 1;

    /// <summary>Sent with every object: 'changed here, not yet synchronised'.</summary>
    public const int Unsynchronised = -1;

    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="next">Position of the next new card.</param>
    public static string Configuration(int next, NoteType current) => Text(new JsonObject
    {
        ["activeDecks"] = new JsonArray(DefaultDeck),
        ["addToCur"] = true,
        ["collapseTime"] = 1200,
        ["curDeck"] = DefaultDeck,
        ["curModel"] = Key(current.Id),
        ["dueCounts"] = true,
        ["estTimes"] = true,
        ["newBury"] = true,
        ["newSpread"] = 0,
        ["nextPos"] = next,
        ["sortBackwards"] = false,
        ["sortType"] = "noteFld",
        ["timeLim"] = 0,
    });

    public static string NoteTypes(IEnumerable<NoteType> types) =>
        Text(new JsonObject(types.Select(t => KeyValuePair.Create(Key(t.Id), (JsonNode?)Of(t)))));

    /// <param name="decks">Ours; Anki's default deck, which holds no card, is added.</param>
    public static string Decks(IEnumerable<AnkiDeck> decks) =>
        Text(
            new JsonObject(
                decks.Prepend(new AnkiDeck(DefaultDeck, "Default", "", 0)).Select(d => KeyValuePair.Create(Key(d.Id), (JsonNode?)Of(d)))));

    /// <summary>The options that every Anki has as number 1, as it has them; no importer overwrites the learner's own with them.</summary>
    public static string Options() => Text(new JsonObject
    {
        [Key(DefaultOptions)] = new JsonObject
        {
            ["id"] = DefaultOptions,
            ["mod"] = 0,
            ["name"] = "Default",
            ["usn"] = 0,
            ["maxTaken"] = 60,
            ["autoplay"] = true,
            ["timer"] = 0,
            ["replayq"] = true,
            ["dyn"] = false,
            ["new"] = new JsonObject
            {
                ["bury"] = true,
                ["delays"] = new JsonArray(1, 10),
                ["initialFactor"] = 2500,
                ["ints"] = new JsonArray(1, 4, 7),
                ["order"] = 1,
                ["perDay"] = 20,
                ["separate"] = true,
            },
            ["rev"] = new JsonObject
            {
                ["bury"] = true,
                ["ease4"] = 1.3,
                ["fuzz"] = 0.05,
                ["ivlFct"] = 1,
                ["maxIvl"] = 36500,
                ["minSpace"] = 1,
                ["perDay"] = 200,
            },
            ["lapse"] = new JsonObject
            {
                ["delays"] = new JsonArray(10),
                ["leechAction"] = 0,
                ["leechFails"] = 8,
                ["minInt"] = 1,
                ["mult"] = 0,
            },
        },
    });

    private static JsonObject Of(NoteType type) => new()
    {
        ["id"] = type.Id,
        ["name"] = type.Name,
        ["type"] = type.IsCloze ? 1 : 0,
        ["mod"] = type.Modified,
        ["usn"] = Unsynchronised,
        ["sortf"] = 0,
        ["did"] = null,
        ["tmpls"] = new JsonArray(Of(type.Template)),
        ["flds"] = new JsonArray([.. type.Fields.Select(Of)]),
        ["css"] = type.Css,
        ["latexPre"] = "\\documentclass[12pt]{article}\n\\begin{document}\n",
        ["latexPost"] = "\\end{document}",
        ["latexsvg"] = false,
        ["req"] = new JsonArray(new JsonArray(0, type.Template.Need, new JsonArray([.. type.Template.Needed.Select(n => (JsonNode)n)]))),
        ["tags"] = new JsonArray(),
        ["vers"] = new JsonArray(),
    };

    private static JsonObject Of(CardTemplate template) => new()
    {
        ["id"] = template.Id,
        ["name"] = template.Name,
        ["ord"] = 0,
        ["qfmt"] = template.Front,
        ["afmt"] = template.Back,
        ["bqfmt"] = "",
        ["bafmt"] = "",
        ["bfont"] = "",
        ["bsize"] = 0,
        ["did"] = null,
    };

    private static JsonObject Of(NoteField field, int place) => new()
    {
        ["id"] = field.Id,
        ["name"] = field.Name,
        ["ord"] = place,
        ["sticky"] = false,
        ["rtl"] = false,
        ["font"] = "Arial",
        ["size"] = field.Size,
        ["description"] = field.Description,
        ["plainText"] = false,
        ["collapsed"] = field.IsCollapsed,
        ["excludeFromSearch"] = false,
        ["media"] = new JsonArray(),
    };

    private static JsonObject Of(AnkiDeck deck) => new()
    {
        ["id"] = deck.Id,
        ["name"] = deck.Name,
        ["mod"] = deck.Modified,
        ["usn"] = Unsynchronised,
        ["lrnToday"] = new JsonArray(0, 0),
        ["revToday"] = new JsonArray(0, 0),
        ["newToday"] = new JsonArray(0, 0),
        ["timeToday"] = new JsonArray(0, 0),
        ["collapsed"] = false,
        ["browserCollapsed"] = false,
        ["desc"] = deck.Description,
        ["dyn"] = 0,
        ["conf"] = DefaultOptions,
        ["extendNew"] = 0,
        ["extendRev"] = 0,
    };

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonNode node) => node.ToJsonString(Writing);
}
