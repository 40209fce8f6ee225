namespace SinoRussia.Generator.Facts;

/// <summary>The English article before the nouns that messages use.</summary>
internal static class Article
{
    /// <summary>The noun with its article: 'an event', 'a person'.</summary>
    public static string With(string noun) => (noun[0] is 'a' or 'e' or 'o' ? "an " : "a ") + noun;
}
