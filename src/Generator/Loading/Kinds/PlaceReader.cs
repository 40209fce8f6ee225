using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what is special to a place.</summary>
internal static class PlaceReader
{
    private static readonly string[] Times = ["from", "to"];

    public static Place Read(MapReader map, FactHead head, Forms forms)
    {
        var place = new Place
        {
            Id = head.Id,
            Location = head.Location,
            Title = head.Title,
            Summary = head.Summary,
            Chapter = head.Chapter,
            Topics = head.Topics,
            Importance = head.Importance,
            Article = map.WordIfAny("article", Fact.Articles),
            Form = map.Word("form", forms.Places),
            Within = map.IdIfAny("within"),
            From = map.DateIfAny("from"),
            To = map.DateIfAny("to"),
            At = map.PointIfAny("at"),
        };
        foreach (var key in Times.Where(k => place.Form is not ("" or Place.State) && map.Has(k)))
            map.Bag.Error(
                LoadingCodes.UnknownKey, map.KeyStart(key),
                $"a place of the form '{place.Form}' has no key '{key}'; expected it of a state only");
        return place;
    }
}
