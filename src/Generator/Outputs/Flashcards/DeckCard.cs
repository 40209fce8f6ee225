namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A card to review.</summary>
internal sealed record DeckCard(string Key, string Chapter, string Fact, string Question, string Answer);
