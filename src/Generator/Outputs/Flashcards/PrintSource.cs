namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A source document as a card on paper names it.</summary>
/// <param name="Paragraphs">In order.</param>
internal sealed record PrintSource(string Title, IReadOnlyList<int> Paragraphs);
