using System.Globalization;

namespace SinoRussia.Generator.Outputs;

/// <summary>Data that are too much for one script go on in others, so that none weighs more than 300 KB as servers send it.</summary>
/// <remarks>How many items a script takes is counted, not weighed, so that pages know their scripts before these are written.</remarks>
internal static class ScriptParts
{
    /// <summary>The paths of the scripts: the first as given, the others with '.2' and so on before the ending; at least one.</summary>
    /// <param name="path">Ends in '.js'.</param>
    /// <param name="most">Items in a script.</param>
    public static IReadOnlyList<string> PathsOf(string path, int items, int most) =>
        [.. Enumerable.Range(1, Math.Max(1, (items + most - 1) / most)).Select(part => PathOf(path, part))];

    /// <summary>The path of one of them.</summary>
    /// <param name="part">From 1.</param>
    public static string PathOf(string path, int part) =>
        part == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path[..^3]}.{part}.js");
}
