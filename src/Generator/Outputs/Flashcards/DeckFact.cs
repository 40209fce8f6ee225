namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What all cards of a fact share.</summary>
/// <param name="Kind">To choose by.</param>
/// <param name="KindTitle">To show.</param>
/// <param name="Importance">1 to 3, 3 first; to choose by.</param>
/// <param name="Html">What stands on the back below answer and context.</param>
internal sealed record DeckFact(string Id, string Kind, string KindTitle, int Importance, IReadOnlyList<string> Topics, string Html);
