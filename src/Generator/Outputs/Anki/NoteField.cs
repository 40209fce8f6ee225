namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A field of a note type.</summary>
/// <param name="Size">Of the editor's letters, in points; Mnemosyne shows cards in it too.</param>
/// <param name="Description">What the editor shows while the field is empty.</param>
/// <param name="IsCollapsed">True for fields that nobody need see in the editor.</param>
internal sealed record NoteField(long Id, string Name, int Size, string Description, bool IsCollapsed);
