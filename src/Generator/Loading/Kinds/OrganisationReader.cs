using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what is special to an organisation.</summary>
internal static class OrganisationReader
{
    public static Organisation Read(MapReader map, FactHead head) =>
        new()
        {
            Id = head.Id,
            Location = head.Location,
            Title = head.Title,
            Summary = head.Summary,
            Chapter = head.Chapter,
            Topics = head.Topics,
            Importance = head.Importance,
            Article = map.WordIfAny("article", Fact.Articles),
            Founded = map.DateIfAny("founded"),
            Dissolved = map.DateIfAny("dissolved"),
            Members = map.MapsIfAny("members", "a membership", ReadMembership),
        };

    private static Membership ReadMembership(MapReader map) =>
        new(map.Id("member"), map.DateIfAny("from"), map.DateIfAny("to"), map.Start);
}
