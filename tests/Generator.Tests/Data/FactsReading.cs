using System.Text.Json;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Tests.Chronology;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Data;

/// <summary>All facts as another program reads them.</summary>
public sealed class FactsReading
{
    [Fact]
    public Task Json() => Snapshot.Match(SmallChronology.Facts, "json");

    [Fact]
    public void Every_fact_reads_back_with_its_evidence()
    {
        using var json = JsonDocument.Parse(SmallChronology.Facts);
        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToList();

        Assert.Equal(SmallGuide.Corpus.Facts.Select(f => (f.Kind.Noun(), f.Id)), facts.Select(f => (Text(f, "kind"), Text(f, "id"))));
        foreach (var (fact, read) in SmallGuide.Corpus.Facts.Zip(facts))
        {
            Assert.Equal(fact.Summary.Text.TrimEnd('\n'), Text(read.GetProperty("summary"), "markdown"));
            Assert.Equal(fact.Sources.Select(c => c.Words), ListOf(read, "sources").Select(c => Text(c, "words")));
            Assert.Equal(fact.Supplied.Select(s => s.What), ListOf(read, "supplied").Select(s => Text(s, "what")));
            Assert.Equal(fact.Cards.Select(c => c.Key), ListOf(read, "cards").Select(c => Text(c, "key")));
        }
    }

    [Fact]
    public void Every_member_is_documented()
    {
        using var json = JsonDocument.Parse(SmallChronology.Facts);
        using var chronology = JsonDocument.Parse(SmallChronology.Files["chronology/chronology.json"]);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data.md"));

        var names = Names(json.RootElement).Concat(Names(chronology.RootElement)).Distinct().ToList();

        Assert.True(names.Count > 50);
        Assert.DoesNotContain(names, n => !page.Contains($"`{n}`", StringComparison.Ordinal));
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static JsonElement.ArrayEnumerator ListOf(JsonElement of, string name) =>
        of.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
