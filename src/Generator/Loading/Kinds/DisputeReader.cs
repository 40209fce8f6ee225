using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what is special to a dispute.</summary>
internal static class DisputeReader
{
    public static Dispute Read(MapReader map, FactHead head) =>
        new()
        {
            Id = head.Id,
            Location = head.Location,
            Title = head.Title,
            Summary = head.Summary,
            Chapter = head.Chapter,
            Topics = head.Topics,
            Importance = head.Importance,
            Date = map.DateIfAny("date"),
            Question = map.Line("question"),
            Positions = ReadPositions(map),
            Points = ReadPoints(map),
            Accepted = map.ProseIfAny("accepted"),
        };

    private static List<DisputedPoint> ReadPoints(MapReader map)
    {
        var points = map.ItemsIfAny("concerns", (node, key) => ReadPoint(map, node, key)).OfType<DisputedPoint>().ToList();
        map.ReportRepetitions("concerns", points.Select(p => p.Fact));
        return points;
    }

    private static DisputedPoint? ReadPoint(MapReader map, Node node, string key) =>
        node is MapNode
            ? map.ReadMap(node, key, "a disputed point", m => new DisputedPoint(m.Id("fact"), m.Needed("cards") ? m.IdsIfAny("cards") : []))
        : ValueReader.Id(node, key, map.Bag) is { } id ? new DisputedPoint(id, null) : null;

    private static IReadOnlyList<DisputePosition> ReadPositions(MapReader map)
    {
        var positions = map.Maps("positions", "a position of a dispute", ReadPosition);
        if (map.NodeIfAny("positions") is ListNode { Items.Count: 1 } list)
            map.Bag.Error(LoadingCodes.TooFew, list.Start, "'positions' has one side; expected two or more");
        return positions;
    }

    private static DisputePosition ReadPosition(MapReader map) =>
        new(map.Ids("holders"), map.Prose("says"), CitationReader.ReadAll(map), SuppliedReader.ReadAll(map), map.Start);
}
