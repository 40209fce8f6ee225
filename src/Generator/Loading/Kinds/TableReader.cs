using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the items of content/tables.yaml.</summary>
internal static class TableReader
{
    /// <summary>What an item is, with article.</summary>
    public const string What = "a table";

    private static readonly string[] Kinds = [.. FactKindNames.All.Select(k => k.Noun())];

    /// <summary>Everything that says which facts a table lists.</summary>
    private static readonly string[] Choosing = ["kind", "facts"];

    public static FactTable Read(MapReader map)
    {
        var id = map.Id("id");
        var table = new FactTable(id.Id, map.Line("title"), id.Location)
        {
            Chapter = map.IdIfAny("chapter"),
            About = map.ProseIfAny("about"),
            Choice = ReadChoice(map),
            Facts = map.IdsIfAny("facts"),
            Counterparts = map.MapsIfAny("counterparts", "a pair of offices", ReadCounterparts),
            Columns = map.Has("counterparts") ? [] : [.. ReadColumns(map)],
        };
        if (!map.Has("counterparts") && !Choosing.Any(map.Has))
            map.Needed("kind", "a table without 'facts' or 'counterparts'");
        return table;
    }

    private static TableChoice ReadChoice(MapReader map)
    {
        var kind = map.WordIfAny("kind", Kinds);
        return new TableChoice(
            kind is null ? null : FactKindNames.All.First(k => k.Noun() == kind),
            map.IdsIfAny("topics"), map.IdsIfAny("terms"), map.IdsIfAny("parties"),
            [.. map.LinesIfAny("forms").Select(f => f.Text)], map.Has("importance") ? map.Number("importance", 1, 3) : 1);
    }

    /// <summary>A column is a key, or a mapping with its heading.</summary>
    private static IEnumerable<TableColumn> ReadColumns(MapReader map) =>
        map.Needed("columns") ? map.ItemsIfAny("columns", (node, name) => ReadColumn(map, node, name)).OfType<TableColumn>() : [];

    private static TableColumn? ReadColumn(MapReader map, Node node, string name) => node is ScalarNode
        ? ValueReader.Line(node, name, map.Bag) is { } line ? new TableColumn(line.Text, null, line.TextStart) : null
        : map.ReadMap(node, name, "a column", c => new TableColumn(c.Line("key"), c.LineIfAny("heading"), c.ValueStart("key")));

    private static Counterparts ReadCounterparts(MapReader map) => new(map.Line("role"), map.Maps("sides", "a side", ReadSide));

    private static CounterpartSide ReadSide(MapReader map)
    {
        var titles = map.Lines("titles");
        return new CounterpartSide(map.Line("name"), [.. titles.Select(t => t.Text)], titles.Count > 0 ? titles[0].TextStart : map.Start);
    }
}
