namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A card of a note.</summary>
/// <param name="Place">Number of the gap less one; 0 for the forms without gaps.</param>
internal sealed record AnkiCard(long Id, int Place);
