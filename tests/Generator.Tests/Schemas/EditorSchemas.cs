using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Kinds;
using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Schemas;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Schemas;

/// <summary>The schemas against the loader, which is the truth, and against content, with a validator that is not ours.</summary>
public sealed partial class EditorSchemas
{
    /// <summary>The validator knows '$defs' only by its older name.</summary>
    private static readonly Dictionary<string, Task<JsonSchema>> Validators = ContentSchemas.All.ToDictionary(
        s => s.Name, s => JsonSchema.FromJsonAsync(s.Schema.ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal)));

    public static TheoryData<string> Folders => ["tests/Generator.Tests/Samples/small", ".", "templates/init"];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Take_every_content_file_there_is(string folder)
    {
        var files = (from schema in ContentSchemas.All
                     let pattern = schema.Files.Split('/')
                     let place = Path.Combine([Repository.Root, folder, .. pattern[..^1]])
                     where Directory.Exists(place)
                     from file in Directory.EnumerateFiles(place, pattern[^1])
                     select (schema.Name, File: file)).ToList();

        Assert.NotEmpty(files);
        foreach (var (name, file) in files)
            Assert.Equal([], (await Findings(name, await File.ReadAllTextAsync(file))).Select(f => $"{Path.GetFileName(file)}: {f}"));
    }

    [Theory]
    [InlineData("events", "chapter: The-Charter")]
    [InlineData("events", "chapter: the--charter")]
    [InlineData("events", "date: 3 April 1871")]
    [InlineData("events", "date: 1871-4-3")]
    [InlineData("events", "date: ../..x")]
    [InlineData("events", "importance: 4")]
    [InlineData("events", "topics: []")]
    [InlineData("events", "topics: politics")]
    [InlineData("events", "topics: [politics, politics]")]
    [InlineData("events", "title: \"two\\nlines\"")]
    [InlineData("events", "summary: \" \"")]
    [InlineData("events", "peopel: [ilse-brand]")]
    [InlineData("events", "sources: [{ seed: ferryman, words: met on the ferry }]")]
    [InlineData("events", "sources: [{ seed: ferryman, paragraph: 0, words: met on the ferry }]")]
    [InlineData("events", "sources: [{ seed: ferryman, paragraph: 1, words: met on the ferry, says: 1872 }]")]
    [InlineData("events", "sources: [{ seed: ferryman, paragraph: 1, words: met on the ferry, sure: open }]")]
    [InlineData("events", "supplied: [{ what: the day, basis: the toll books, sure: maybe }]")]
    [InlineData("events", "cards: { when: { answer: 1871 } }")]
    [InlineData("events", "cards: { where: { ask: \"Where?\" } }")]
    [InlineData("events", "cards: { where: {} }")]
    [InlineData("events", "cards: { Where: { ask: \"Where?\", answer: Here } }")]
    [InlineData("events", "cards: { where: { cloze: \"{{c1::Here}}\", answer: Here } }")]
    [InlineData("events", "cards: { where: { ask: \"Where?\", answer: Here, waive: {} } }")]
    [InlineData("events", "cards: { where: { ask: \"Where?\", answer: Here, waive: SR272 } }")]
    [InlineData("events", "cards: { when: { waive: { SR272: \" \" } } }")]
    [InlineData("people", "offices: [{ from: 1865 }]")]
    [InlineData("organisations", "members: [{ from: 1865 }]")]
    [InlineData("documents", "form: letter")]
    [InlineData("places", "form: country")]
    [InlineData("figures", "value: four")]
    [InlineData("figures", "currency: usd")]
    [InlineData("figures", "bound: around")]
    [InlineData("positions", "holders: []")]
    [InlineData("disputes", "positions: [{ holders: [birk], says: No. }]")]
    public async Task Refuse_what_the_loader_refuses(string schema, string broken)
    {
        var file = Directory.EnumerateFiles(Path.Combine(Repository.Sample("small"), "content", schema)).Single();
        var whole = FirstFact(await File.ReadAllTextAsync(file));
        var text = WithoutKey(whole, broken.Split(':')[0]) + $"  {broken}\n";

        Assert.Empty(await Findings(schema, whole));
        Assert.Empty(Load(schema, whole));
        Assert.NotEmpty(Load(schema, text));
        Assert.NotEmpty(await Findings(schema, text));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("date")]
    [InlineData("chapter")]
    [InlineData("topics")]
    public async Task Want_the_keys_that_the_loader_wants(string key)
    {
        var file = Path.Combine(Repository.Sample("small"), "content", "events", "events.yaml");
        var text = WithoutKey(FirstFact(await File.ReadAllTextAsync(file)), key);

        Assert.NotEmpty(Load("events", text));
        Assert.NotEmpty(await Findings("events", text));
    }

    [Fact]
    public void Know_the_keys_that_the_loader_knows()
    {
        foreach (var kind in FactKindNames.All)
            AssertSameKeys(kind.Noun(), ContentShapes.Of(kind), map => FactReader.Read(map, kind));
        AssertSameKeys("subject", ContentShapes.Subject, map => SubjectReader.Read(map));
        AssertSameKeys("period", ContentShapes.Period, map => StrandReader.ReadPeriod(map));
        AssertSameKeys("topic", ContentShapes.Topic, map => StrandReader.ReadTopic(map));
        AssertSameKeys("seed", ContentShapes.Seed, map => SeedReader.Read(map));
    }

    [Fact]
    public void Know_the_rules_that_can_be_waived()
    {
        var pattern = ((JsonObject)ValueShapes.Of("waivers")["patternProperties"]!).Single().Key;

        Assert.Equal(
            LintRule.All.Select(r => r.Code),
            Enumerable.Range(200, 100).Select(n => FormattableString.Invariant($"SR{n}")).Where(c => Regex.IsMatch(c, pattern)));
    }

    [Fact]
    public void Take_every_date_that_is_a_date()
    {
        var pattern = (string)ValueShapes.Of("date")["pattern"]!;
        var dates = File.ReadAllLines(Path.Combine(Repository.Tests, "Dates", "edtf-valid.txt"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|')[0])
            .ToList();

        Assert.True(dates.Count > 50);
        Assert.DoesNotContain(dates, d => !Regex.IsMatch(d, pattern));
    }

    [Fact]
    public Task One_of_them_whole() =>
        Snapshot.Match(
            ContentSchemas.All.Single(s => s.Name == "figures").Schema.ToJsonString(Generator.Cli.Reports.JsonReport.Options), "json");

    [Fact]
    public void The_command_writes_one_file_a_kind()
    {
        using var folder = new TemporaryFolder();
        var schemas = Path.Combine(folder.Path, "schemas");

        var run = ToolRun.Of("schema", schemas);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            ContentSchemas.All.Select(s => s.Name + ".schema.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(schemas).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Findings(string schema, string text)
    {
        // Of a chapter, only the front matter is YAML.
        var yaml = schema == "chapter" ? text.Split("\n---\n")[0] : text;
        var json = YamlAsJson.Of(yaml)!.ToJsonString();
        return [.. (await Validators[schema]).Validate(json).Select(e => $"{e.Path} {e.Kind}")];
    }

    private static IReadOnlyList<Diagnostic> Load(string schema, string text)
    {
        var bag = new DiagnosticBag();
        var kind = FactKindNames.All.Single(k => k.Folder() == schema);
        if (TreeBuilder.Build(new SourceText("test.yaml", text), bag) is ListNode { Items: [MapNode fact] })
        {
            var map = new MapReader(fact, kind.WithArticle(), bag);
            FactReader.Read(map, kind);
            map.ReportKeys();
        }

        return bag.InReadingOrder();
    }

    private static string FirstFact(string text)
    {
        var end = text.IndexOf("\n- ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }

    private static string WithoutKey(string fact, string key) =>
        Regex.Replace(fact, $@"^  {key}:.*\n(    .*\n)*", "", RegexOptions.Multiline);

    private static void AssertSameKeys(string what, IReadOnlyList<SchemaKey> keys, Action<MapReader> read)
    {
        const string Known = "it may have ";
        var bag = new DiagnosticBag();
        var map = new MapReader(Assert.IsType<MapNode>(TreeBuilder.Build(new SourceText("test.yaml", "no-such-key: 1\n"), bag)), "it", bag);
        read(map);
        map.ReportKeys();

        var found = bag.InReadingOrder();
        var known = found.Single(d => d.Hint?.StartsWith(Known, StringComparison.Ordinal) == true).Hint![Known.Length..].Split(", ");
        var needed = found.Select(d => Missing().Match(d.Message)).Where(m => m.Success).Select(m => m.Groups[1].Value);
        Assert.Equal($"{what}: {Sorted(known)}", $"{what}: {Sorted(keys.Select(k => k.Name))}");
        Assert.Equal($"{what} needs {Sorted(needed)}", $"{what} needs {Sorted(keys.Where(k => k.IsNeeded).Select(k => k.Name))}");
    }

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));

    [GeneratedRegex("^'(.+)' is missing")]
    private static partial Regex Missing();
}
