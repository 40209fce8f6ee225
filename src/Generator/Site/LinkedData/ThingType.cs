using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>What schema.org calls the things that the guide knows.</summary>
internal static class ThingType
{
    public const string Source = "CreativeWork";
    public const string Claim = "Claim";

    /// <summary>Papers that bind, as far as their form tells.</summary>
    private static readonly string[] Binding = ["treaty", "agreement", "charter", "resolution"];

    public static string Of(Fact fact) => fact switch
    {
        Event => "Event",
        Person => "Person",
        Organisation => "Organization",
        Document document => Binding.Contains(document.Form) ? "Legislation" : "CreativeWork",
        Place place => Of(place),
        Term => "DefinedTerm",
        Figure or Position or Assessment => Claim,
        Dispute => "Question",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static string Of(Place place) => place.Form switch
    {
        "state" => "Country",
        "region" => "AdministrativeArea",
        "city" => "City",
        "river" => "RiverBodyOfWater",
        "lake" => "LakeBodyOfWater",
        _ => "Place",
    };
}
