using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what is special to a person.</summary>
internal static class PersonReader
{
    public static Person Read(MapReader map, FactHead head) =>
        new()
        {
            Id = head.Id,
            Location = head.Location,
            Title = head.Title,
            Summary = head.Summary,
            Chapter = head.Chapter,
            Topics = head.Topics,
            Importance = head.Importance,
            Surname = map.LineIfAny("surname"),
            Born = map.DateIfAny("born"),
            Died = map.DateIfAny("died"),
            Country = map.IdIfAny("country"),
            Offices = map.MapsIfAny("offices", "an office", ReadOffice),
        };

    private static Office ReadOffice(MapReader map) =>
        new(map.Line("title"), map.DateIfAny("from"), map.DateIfAny("to"), map.IdIfAny("organisation"), map.Start);
}
