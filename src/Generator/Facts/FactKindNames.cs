namespace SinoRussia.Generator.Facts;

/// <summary>The names a kind goes by; published addresses hang on them.</summary>
internal static class FactKindNames
{
    /// <summary>Every kind once, in the order of <see cref="FactKind"/>.</summary>
    public static IReadOnlyList<FactKind> All { get; } = Enum.GetValues<FactKind>();

    /// <summary>The noun in lower case: 'event'; used in templates, tags and JSON.</summary>
    public static string Noun(this FactKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The noun with its article: 'an event'.</summary>
    public static string WithArticle(this FactKind kind) => Article.With(kind.Noun());

    /// <summary>The folder under content/ and in page addresses: 'events', 'people'.</summary>
    public static string Folder(this FactKind kind) => kind == FactKind.Person ? "people" : kind.Noun() + "s";
}
