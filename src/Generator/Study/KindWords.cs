using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>The kinds of fact, and of link target, as headings name them.</summary>
internal static class KindWords
{
    public static string One(InterfaceWords words, FactKind kind) => One(words, kind.Noun());

    /// <param name="noun">A fact kind's, 'chapter', 'topic' or 'source'.</param>
    public static string One(InterfaceWords words, string noun) => words.Of("kinds.one", noun);

    public static string Many(InterfaceWords words, FactKind kind) => Many(words, kind.Noun());

    /// <param name="noun">A fact kind's, 'chapter', 'topic' or 'source'.</param>
    public static string Many(InterfaceWords words, string noun) => words.Of("kinds.many", noun);
}
