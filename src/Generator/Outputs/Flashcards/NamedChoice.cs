namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>Something that cards can be chosen by.</summary>
/// <param name="Id">As the page's address names it.</param>
internal sealed record NamedChoice(string Id, string Title);
