using System.Text.Json.Nodes;
using NJsonSchema;
using SinoRussia.Generator.Tests.Chronology;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Data;

/// <summary>The schemas that lie beside the data, with a validator that is not ours.</summary>
public sealed class PublishedSchemas
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Whole = new(() => Rendering.TextsOf(Rendering.Real));

    public static TheoryData<string, string> Files => new()
    {
        { "chronology/chronology.json", "small" },
        { "chronology/chronology.json", "whole" },
        { "data/facts.json", "small" },
        { "data/facts.json", "whole" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Take_what_is_published(string file, string content)
    {
        var text = content == "whole" ? Whole.Value[file] : file == "data/facts.json" ? SmallChronology.Facts : SmallChronology.Files[file];

        Assert.Equal([], await Findings(file, text));
        Assert.Equal(SchemaOf(file).Split('/')[^1], (string?)JsonNode.Parse(text)!["$schema"]);
        Assert.Equal(SchemaOf(file).Split('/')[^1], (string?)JsonNode.Parse(SchemaText(file))!["$id"]);
    }

    [Theory]
    [InlineData("chronology/chronology.json", "entries", "words", null)]
    [InlineData("chronology/chronology.json", "entries", "id", "\"The Charter\"")]
    [InlineData("chronology/chronology.json", "entries", "kind", "\"figure\"")]
    [InlineData("chronology/chronology.json", "entries", "earliest", "\"3 April 1871\"")]
    [InlineData("chronology/chronology.json", "entries", "importance", "4")]
    [InlineData("chronology/chronology.json", "entries", "topics", "[]")]
    [InlineData("chronology/chronology.json", "entries", "sources", "[{ \"seed\": \"gazette\" }]")]
    [InlineData("chronology/chronology.json", "entries", "colour", "\"red\"")]
    [InlineData("data/facts.json", "facts", "summary", "\"Text.\"")]
    [InlineData("data/facts.json", "facts", "kind", "\"river\"")]
    [InlineData("data/facts.json", "facts", "date", null)]
    [InlineData("data/facts.json", "facts", "date", "{ \"edtf\": \"1871\", \"words\": \"1871\", \"earliest\": null }")]
    [InlineData("data/facts.json", "facts", "people", "[]")]
    [InlineData("data/facts.json", "facts", "colour", "\"red\"")]
    [InlineData("data/facts.json", "periods", "date", null)]
    [InlineData("data/facts.json", "sources", "sha256", "\"0\"")]
    public async Task Refuse_what_is_documented_otherwise(string file, string list, string member, string? value)
    {
        var json = JsonNode.Parse(file == "data/facts.json" ? SmallChronology.Facts : SmallChronology.Files[file])!;
        var first = json[list]!.AsArray().First(i => (string?)i!["kind"] is null or "event")!.AsObject();
        first.Remove(member);
        if (value is not null)
            first[member] = JsonNode.Parse(value);

        Assert.NotEmpty(await Findings(file, json.ToJsonString()));
    }

    private static async Task<IReadOnlyList<string>> Findings(string file, string text)
    {
        // The validator knows '$defs' only by its older name.
        var schema = await JsonSchema.FromJsonAsync(SchemaText(file).Replace("$defs", "definitions", StringComparison.Ordinal));
        return [.. schema.Validate(text).Select(e => $"{e.Path} {e.Kind}")];
    }

    private static string SchemaText(string file) => File.ReadAllText(Path.Combine(Repository.Templates, SchemaOf(file)));

    private static string SchemaOf(string file) => file.Replace(".json", ".schema.json", StringComparison.Ordinal);
}
