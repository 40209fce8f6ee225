using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the record of a source document; its fingerprints are added by whoever knows its folder.</summary>
internal static class SeedReader
{
    public static Seed Read(MapReader map)
    {
        var id = map.Id("id");
        return new Seed(id.Id, map.Line("file"), map.Line("title"), TaggedValues.Language(map), id.Location)
        {
            Author = map.LineIfAny("author"),
            Publisher = map.LineIfAny("publisher"),
            Date = map.DateIfAny("date"),
            Translation = map.ProseIfAny("translation")?.Text,
            Reliability = map.Prose("reliability").Text,
            Sha256 = TaggedValues.Sha256(map),
            NotUsed = map.MapsIfAny("not_used", "a paragraph not used", ReadUnused),
            Address = TaggedValues.WebPageIfAny(map, "url"),
            Found = map.ProseIfAny("found")?.Text,
            Short = map.LineIfAny("short"),
        };
    }

    private static UnusedParagraph ReadUnused(MapReader map) =>
        new(map.Number("paragraph", 1, int.MaxValue), map.Line("reason"), map.Start);
}
