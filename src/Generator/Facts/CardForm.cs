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
