using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The kinds of fact as headings name them.</summary>
internal static class KindWords
{
    public static string One(FactKind kind) => kind.ToString();

    public static string Many(FactKind kind) => kind == FactKind.Person ? "People" : kind + "s";
}
