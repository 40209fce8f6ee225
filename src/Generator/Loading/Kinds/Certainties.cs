using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads how sure the curators are.</summary>
internal static class Certainties
{
    private static readonly string[] Words = ["certain", "probable", "open"];

    public static Certainty? ReadIfAny(MapReader map) => map.WordIfAny("sure", Words) is { } word ? Of(word) : null;

    public static Certainty Read(MapReader map) => Of(map.Word("sure", Words));

    private static Certainty Of(string word) => word switch
    {
        "certain" => Certainty.Certain,
        "probable" => Certainty.Probable,
        _ => Certainty.Open,
    };
}
