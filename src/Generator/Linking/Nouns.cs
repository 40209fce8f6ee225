using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>What ids name: the nouns of the kinds, and of what is no fact.</summary>
internal static class Nouns
{
    public const string Chapter = "chapter";
    public const string Period = "period";
    public const string Source = "source";
    public const string Topic = "topic";

    /// <summary>The nouns of the ten kinds, in the order in which guides list them.</summary>
    public static IReadOnlyList<string> Facts { get; } = [.. FactKindNames.All.Select(k => k.Noun())];

    /// <summary>What has a page of its own and can be linked to from prose.</summary>
    public static IReadOnlyList<string> WithPage { get; } = [.. Facts, Chapter, Source, Topic];

    /// <summary>"a person, a place or a source"; "a fact" for all ten kinds.</summary>
    public static string Either(IReadOnlyList<string> nouns)
    {
        string[] named = [.. nouns.Intersect(Facts).Count() == Facts.Count ? ["a fact"] : Array.Empty<string>(),
            .. nouns.Where(n => nouns.Count < Facts.Count || !Facts.Contains(n)).Select(Article.With)];
        return named.Length == 1 ? named[0] : $"{string.Join(", ", named.SkipLast(1))} or {named[^1]}";
    }
}
