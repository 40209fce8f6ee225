using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads which rules of the card lint a card need not keep.</summary>
internal static class WaiverReader
{
    public static IReadOnlyList<Waiver> ReadAll(MapReader card)
    {
        if (card.NodeIfAny("waive") is not { } node
            || ValueReader.Expect<MapNode>(node, "'waive'", "a mapping from code to reason", card.Bag) is not { } map)
            return [];
        if (map.Entries.Count == 0)
            card.Bag.Error(LoadingCodes.TooFew, map.Start, "'waive' is empty; expected one or more codes");
        return [.. from entry in map.Entries
                   let reason = ValueReader.Line(entry.Value, entry.Key, card.Bag)
                   where reason is not null
                   select new Waiver(entry.Key, reason.Text, entry.KeyStart)];
    }
}
