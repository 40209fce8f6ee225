using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>The kinds of fact, and of link target, as headings name them.</summary>
internal static class KindWords
{
    public static string One(FactKind kind) => kind.ToString();

    /// <param name="noun">A fact kind's, 'chapter', 'topic' or 'source'.</param>
    public static string One(string noun) => char.ToUpperInvariant(noun[0]) + noun[1..];

    public static string Many(FactKind kind) => Many(kind.Noun());

    /// <param name="noun">A fact kind's, 'chapter', 'topic' or 'source'.</param>
    public static string Many(string noun) => noun == "person" ? "People" : One(noun) + "s";
}
