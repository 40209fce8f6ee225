using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>The four forms of card, one Anki note type each.</summary>
internal enum CardForm
{
    /// <summary>Asks for the date of a dated fact.</summary>
    Date,

    /// <summary>Question and answer.</summary>
    QuestionAnswer,

    /// <summary>Text with gaps.</summary>
    Cloze,

    /// <summary>Asks what a named holder holds.</summary>
    Holder,
}

/// <summary>The names a form goes by; published identities hang on them.</summary>
internal static class CardFormNames
{
    /// <summary>The noun in lower case; names the files of the form's card templates.</summary>
    public static string Noun(this CardForm form) => form switch
    {
        CardForm.Date => "date",
        CardForm.QuestionAnswer => "question",
        CardForm.Cloze => "cloze",
        _ => "holder",
    };
}

/// <summary>A card as its curator wrote it under a fact.</summary>
/// <param name="Key">Unique within the fact; with the fact's id the card's identity for ever.</param>
/// <param name="Ask">The question; null for cloze, and for a date card with the standard question.</param>
/// <param name="Answer">The answer; null for cloze and date.</param>
/// <param name="Cloze">Text with {{cN::…}} gaps; null for the other forms.</param>
/// <param name="Holder">Whose view is asked for; null for the other forms.</param>
/// <param name="Context">One sentence for the back; null means the summary's first sentence.</param>
/// <param name="Location">Place of the key.</param>
internal sealed record CardSpec(
    string Key, CardForm Form, string? Ask, string? Answer, string? Cloze, Reference? Holder, string? Context, Location Location)
{
    /// <summary>Place of the question's first character; meaningless when <see cref="Ask"/> is null.</summary>
    public Location AskLocation { get; init; }

    /// <summary>As <see cref="AskLocation"/>, for the answer.</summary>
    public Location AnswerLocation { get; init; }

    /// <summary>As <see cref="AskLocation"/>, for the text with gaps.</summary>
    public Location ClozeLocation { get; init; }

    /// <summary>As <see cref="AskLocation"/>, for the context.</summary>
    public Location ContextLocation { get; init; }

    /// <summary>Rules of the card lint that do not hold for this card.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Null unless the card is withdrawn.</summary>
    public Retirement? Retirement { get; init; }
}

/// <summary>A rule of the card lint that a card need not keep, and why.</summary>
/// <param name="Code">As written; checks prove that it is a rule's.</param>
/// <param name="Location">Place of the code.</param>
internal sealed record Waiver(string Code, string Reason, Location Location);
