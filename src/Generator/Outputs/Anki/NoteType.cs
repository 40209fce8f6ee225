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

/// <summary>A field of a note type.</summary>
/// <param name="Size">Of the editor's letters, in points; Mnemosyne shows cards in it too.</param>
/// <param name="Description">What the editor shows while the field is empty.</param>
/// <param name="IsCollapsed">True for fields that nobody need see in the editor.</param>
internal sealed record NoteField(long Id, string Name, int Size, string Description, bool IsCollapsed);

/// <summary>The one card template of a note type.</summary>
/// <param name="Front">Anki's template language, as the file has it.</param>
/// <param name="Back">As <paramref name="Front"/>.</param>
/// <param name="Need">Whether <paramref name="Needed"/> are 'any' or 'all' needed for the front to show anything.</param>
/// <param name="Needed">Fields by place, ascending.</param>
internal sealed record CardTemplate(long Id, string Name, string Front, string Back, string Need, IReadOnlyList<int> Needed);
