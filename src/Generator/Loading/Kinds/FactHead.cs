using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>What every fact must have.</summary>
internal sealed record FactHead(
    string Id, Location Location, string Title, Prose Summary, Reference Chapter, IReadOnlyList<Reference> Topics, int Importance)
{
    public static FactHead Read(MapReader map)
    {
        var id = map.Id("id");
        return new FactHead(
            id.Id, id.Location, map.Line("title"), map.Prose("summary"), map.Id("chapter"), map.Ids("topics"),
            map.Number("importance", 1, 3));
    }
}
