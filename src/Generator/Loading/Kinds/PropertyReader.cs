using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the properties of a fact, each a mapping by its key.</summary>
internal static class PropertyReader
{
    public static IReadOnlyList<ReadProperty> ReadAll(MapReader fact)
    {
        if (fact.NodeIfAny("properties") is not { } node
            || ValueReader.Expect<MapNode>(node, "'properties'", "a mapping of properties by key", fact.Bag) is not { } properties)
        {
            return [];
        }

        var read = new List<ReadProperty>();
        foreach (var entry in properties.Entries)
        {
            if (!IsKey(entry.Key))
            {
                fact.Bag.Error(
                    LoadingCodes.NotAnId, entry.KeyStart,
                    $"property key '{entry.Key}' is no key; expected words of a-z and 0-9 joined by single '_'",
                    Hint(entry.Key));
            }
            else if (fact.ReadMap(entry.Value, "properties", "a property", map => Read(entry, map), "write '{ says: … }'") is { } property)
                read.Add(property);
        }

        return read;
    }

    private static ReadProperty Read(MapEntry entry, MapReader map)
    {
        var says = map.Needed("says") && map.NodeIfAny("says") is { } node && ValueReader.Line(node, "says", map.Bag) is { } line
            ? new Prose(line.Text, line.TextStart, line.Indent) : new Prose("", map.Start);
        var property = new FactProperty(entry.Key, says, entry.KeyStart);
        return new ReadProperty(property, CitationReader.ReadAll(map), SuppliedReader.ReadAll(map));
    }

    private static string? Hint(string key) => Ids.Hint(key.Replace('_', '-'))?.Replace('-', '_');

    private static bool IsKey(string key) => Ids.IsId(key.Replace('_', '-')) && !key.Contains('-', StringComparison.Ordinal);
}
