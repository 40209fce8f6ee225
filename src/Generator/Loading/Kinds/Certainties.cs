using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads how sure the curators are.</summary>
internal static class Certainties
{
    private static readonly string[] Words = [.. Enum.GetValues<Certainty>().Select(c => c.Word())];

    public static Certainty? ReadIfAny(MapReader map) => map.WordIfAny("sure", Words) is { } word ? Of(word) : null;

    public static Certainty Read(MapReader map) => Of(map.Word("sure", Words));

    /// <summary>What could not be read is reported already, and open.</summary>
    private static Certainty Of(string word) => Array.IndexOf(Words, word) is >= 0 and var place ? (Certainty)place : Certainty.Open;
}
