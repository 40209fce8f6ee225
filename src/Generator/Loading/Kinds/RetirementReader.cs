using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads that a fact, a chapter or a card is withdrawn.</summary>
internal static class RetirementReader
{
    /// <summary>Null when it is not withdrawn.</summary>
    public static Retirement? ReadIfAny(MapReader map)
    {
        var (why, replacedBy) = (map.LineIfAny("retired"), map.IdIfAny("replaced_by"));
        return map.Has("retired") || map.Has("replaced_by")
            ? new Retirement(why, replacedBy, map.KeyStart(map.Has("retired") ? "retired" : "replaced_by"))
            : null;
    }

    /// <summary>A card has a reason only: what takes its place is a card to be learned anew, and no page to go to.</summary>
    public static Retirement? ReadOfCard(MapReader map) =>
        map.LineIfAny("retired") is { } why ? new Retirement(why, null, map.KeyStart("retired")) : null;
}
