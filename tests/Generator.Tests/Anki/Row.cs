using System.Text.Json.Nodes;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A row of a table, its values as SQLite keeps them: long, string or double.</summary>
internal sealed record Row(IReadOnlyDictionary<string, object> Values)
{
    public long Number(string column) => (long)Values[column];

    public string Text(string column) => Values[column].ToString()!;

    public JsonObject Json(string column) => JsonNode.Parse(Text(column))!.AsObject();
}
