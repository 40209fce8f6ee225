using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Schemas;
using SinoRussia.Generator.Tests.Architecture;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Facts;

/// <summary>
/// A key of a fact has a dozen places: the record, its reader, links, pages, data, two schemas, two documents. Whoever adds one and forgets
/// a place is told which.
/// </summary>
public sealed class KeysOfFacts
{
    /// <summary>Keys that a place has not, with the reason.</summary>
    private static readonly Dictionary<(string Key, string Place), string> Elsewhere = new()
    {
        [("retired", "data")] = "what is withdrawn is no fact in the data: it stands under 'withdrawn'",
        [("replaced_by", "data")] = "as above",
        [("retired", "the schema of the data")] = "as above",
        [("retired", "docs/data.md")] = "as above",
        [("retired", "the record")] = "Retirement takes both keys",
        [("replaced_by", "the record")] = "as above",
        [("retired", "pages")] = "as above",
        [("replaced_by", "pages")] = "as above",
        [("retired", "typographic quotes")] = "as Retirement",
        [("at", "data")] = "for the schematic maps, which are drawings; the data has no coordinates",
        [("at", "the schema of the data")] = "as above",
        [("at", "docs/data.md")] = "as above",
        [("importance", "pages")] = "as ImportanceView",
        [("currency", "pages")] = "readers are told the unit, which names the money",
        [("surname", "pages")] = "indexes sort by it",
        [("article", "pages")] = "links take it with the name",
    };

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["the reader"] = Sources("src/Generator/Loading"),
        ["links"] = Sources("src/Generator/Linking"),
        ["typographic quotes"] = Sources("src/Generator/Typesetting"),
        ["data"] = File("src/Generator/Outputs/Data/FactJson.cs"),
        ["the schema of the data"] = File("templates/data/facts.schema.json"),
        ["pages"] = Sources("src/Generator/Views") + Sources("src/Generator/Outputs/Guide") + Sources("src/Generator/Study"),
        ["docs/writing-facts.md"] = File("docs/writing-facts.md"),
        ["docs/data.md"] = File("docs/data.md"),
    };

    [Fact]
    public void Every_key_has_all_its_places() => Demand.None(
        from kind in FactKindNames.All
        from key in ContentShapes.Of(kind)
        from place in MissingOf(kind, key)
        where !Elsewhere.ContainsKey((key.Name, place))
        select $"the key '{key.Name}' of {kind.Noun()} is missing in {place}");

    /// <summary>The guard itself: a key that nothing knows is missing everywhere.</summary>
    [Fact]
    public void A_forgotten_key_is_missing_everywhere() => Assert.Equal(
        ["the record", "the reader", "links", "data", "the schema of the data", "pages", "docs/writing-facts.md", "docs/data.md"],
        MissingOf(FactKind.Event, SchemaKey.May("mood_of_the_day", "ids", "What it was like")));

    /// <summary>And a text has its quotes set.</summary>
    [Fact]
    public void A_forgotten_text_is_missing_where_quotes_are_set() =>
        Assert.Contains("typographic quotes", MissingOf(FactKind.Event, SchemaKey.May("mood_of_the_day", "line", "What it was like")));

    [Fact]
    public void What_is_elsewhere_is_a_key() => Demand.None(
        from key in Elsewhere.Keys.Select(k => k.Key)
        where !FactKindNames.All.SelectMany(ContentShapes.Of).Any(k => k.Name == key)
        select $"no fact has the key '{key}'");

    private static IEnumerable<string> MissingOf(FactKind kind, SchemaKey key)
    {
        var property = string.Concat(key.Name.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        if (TypeOf(kind).GetProperty(property) is null)
            yield return "the record";
        if (!Texts["the reader"].Contains($"\"{key.Name}\"", StringComparison.Ordinal))
            yield return "the reader";
        if (key.Value is "id" or "ids" or "some-ids" && key.Name != "id"
            && !Texts["links"].Contains($"\"{key.Name}\"", StringComparison.Ordinal))
            yield return "links";
        if (key.Value is "line" or "lines" or "prose" && !Texts["typographic quotes"].Contains($" {property} = ", StringComparison.Ordinal))
            yield return "typographic quotes";
        if (!Texts["data"].Contains($"\"{key.Name}\"", StringComparison.Ordinal) && key.Name is not ("sources" or "supplied" or "cards"))
            yield return "data";
        if (!Texts["the schema of the data"].Contains($"\"{key.Name}\"", StringComparison.Ordinal))
            yield return "the schema of the data";
        if (!Texts["pages"].Contains("." + property, StringComparison.Ordinal))
            yield return "pages";
        foreach (var page in new[] { "docs/writing-facts.md", "docs/data.md" }.Where(d => !Names(Texts[d], key.Name)))
            yield return page;
    }

    /// <summary>As code, alone or with its value behind it.</summary>
    private static bool Names(string page, string key) =>
        page.Contains($"`{key}`", StringComparison.Ordinal) || page.Contains($"`{key}: ", StringComparison.Ordinal);

    private static Type TypeOf(FactKind kind) =>
        typeof(Fact).Assembly.GetType($"SinoRussia.Generator.Facts.{kind}") ?? throw new ArgumentOutOfRangeException(nameof(kind));

    private static string File(string path) => System.IO.File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string Sources(string folder) => string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(System.IO.File.ReadAllText));
}
