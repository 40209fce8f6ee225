using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what is special to a document.</summary>
internal static class DocumentReader
{
    public static Document Read(MapReader map, FactHead head, Forms forms) =>
        new()
        {
            Id = head.Id,
            Location = head.Location,
            Title = head.Title,
            Summary = head.Summary,
            Chapter = head.Chapter,
            Topics = head.Topics,
            Importance = head.Importance,
            Date = map.Date("date"),
            Form = map.Word("form", forms.Documents),
            InForce = map.DateIfAny("in_force"),
            Parties = map.IdsIfAny("parties"),
            SignedBy = map.IdsIfAny("signed_by"),
            SignedAt = map.IdIfAny("signed_at"),
        };
}
