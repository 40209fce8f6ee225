namespace SinoRussia.Generator.Identities;

/// <summary>The kinds of identity, as the ledger writes them.</summary>
internal static class IdentityKinds
{
    public const string Subject = "subject";
    public const string Period = "period";
    public const string Topic = "topic";
    public const string Table = "table";
    public const string Source = "source";
    public const string Chapter = "chapter";
    public const string Fact = "fact";
    public const string Card = "card";
    public const string Deck = "deck";
    public const string NoteType = "notetype";

    /// <summary>An edition of the deck; its id is its time.</summary>
    public const string Edition = "edition";

    /// <summary>What an edition did to a card; the id is the edition's time, a stroke, and the card's id.</summary>
    public const string Change = "change";
}
