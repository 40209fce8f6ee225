namespace SinoRussia.Generator.Wording;

/// <summary>A piece of a pattern.</summary>
/// <param name="Text">The text itself; the name of a place or of a link's address; the name of a tag.</param>
internal readonly record struct WordPart(WordPartKind Kind, string Text);
