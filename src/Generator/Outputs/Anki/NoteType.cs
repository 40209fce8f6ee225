using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>One of our four note types; id, names and order of fields are kept for ever.</summary>
/// <param name="Name">Begins with the deck's name.</param>
internal sealed record NoteType(CardForm Form, long Id, string Name, IReadOnlyList<NoteField> Fields, CardTemplate Template, string Css)
{
    /// <summary>The edition in which what may change of it last changed, in seconds.</summary>
    public long Modified { get; init; }

    public bool IsCloze => Form == CardForm.Cloze;
}
