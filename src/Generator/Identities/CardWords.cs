namespace SinoRussia.Generator.Identities;

/// <summary>
/// The words of a card that the ledger remembers, so that a withdrawn card is sent for ever; Markdown of one line, by name.
/// </summary>
internal static class CardWords
{
    /// <summary>The question; of a text with gaps <see cref="Cloze"/> instead.</summary>
    public const string Ask = "ask";

    public const string Answer = "answer";

    /// <summary>The text with its gaps.</summary>
    public const string Cloze = "cloze";

    /// <summary>Before a gap's number: what it hides, of several gaps of one number one after the other.</summary>
    public const string Gap = "gap";

    /// <summary>Id of the one whose view is asked for.</summary>
    public const string Holder = "holder";

    public const string Context = "context";

    /// <summary>Why it is withdrawn.</summary>
    public const string Why = "why";

    /// <summary>Before a name: the words as they were before the edition, in its history.</summary>
    public const string Old = "old-";

    private const string Card = "card";

    private static readonly string[] Names = [Ask, Answer, Cloze, Holder, Context, Why];

    /// <summary>True for the name of words; all other names in the ledger are of what never changes.</summary>
    public static bool IsOne(string name) =>
        Names.Contains(name) || IsGap(name) || (name.StartsWith(Old, StringComparison.Ordinal) && IsOne(name[Old.Length..]));

    /// <summary>True for the words that a gap hides.</summary>
    public static bool IsGap(string name) => IsNumbered(name, Gap);

    /// <summary>The attribute of Anki's id of a gap's card.</summary>
    /// <param name="number">1 for the forms without gaps.</param>
    public static string CardOfGap(string number) => Card + number;

    /// <summary>The number of the gap whose card's id an attribute is; null for other attributes.</summary>
    public static string? GapOfCard(string attribute) => IsNumbered(attribute, Card) ? attribute[Card.Length..] : null;

    private static bool IsNumbered(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal)
            && name.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
