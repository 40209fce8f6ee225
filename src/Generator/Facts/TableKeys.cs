namespace SinoRussia.Generator.Facts;

/// <summary>The columns that facts fill of themselves, and of which kinds; any other key is that of a property.</summary>
internal static class TableKeys
{
    public const string Date = "date";
    public const string Gloss = "gloss";
    public const string Chapter = "chapter";
    public const string Topics = "topics";
    public const string People = "people";
    public const string Organisations = "organisations";
    public const string Documents = "documents";
    public const string Places = "places";
    public const string Terms = "terms";
    public const string Causes = "caused_by";
    public const string Form = "form";
    public const string InForce = "in_force";
    public const string Parties = "parties";
    public const string SignedBy = "signed_by";
    public const string SignedAt = "signed_at";
    public const string Value = "value";
    public const string SaidBy = "said_by";
    public const string Holders = "holders";

    /// <summary>In the order of docs/writing-facts.md.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Date, Gloss, Chapter, Topics, People, Organisations, Documents, Places, Terms, Causes,
        Form, InForce, Parties, SignedBy, SignedAt, Value, SaidBy, Holders,
    ];

    /// <summary>The kinds that can have it; all for most.</summary>
    public static IReadOnlyList<FactKind> KindsOf(string key) => key switch
    {
        Form => [FactKind.Document, FactKind.Place],
        InForce or Parties or SignedBy or SignedAt => [FactKind.Document],
        Value or SaidBy => [FactKind.Figure],
        Holders => [FactKind.Position, FactKind.Assessment],
        _ => [.. FactKindNames.All],
    };
}
