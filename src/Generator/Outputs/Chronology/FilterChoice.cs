namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>Something to narrow the list down to.</summary>
/// <param name="Count">How many entries it leaves by itself.</param>
internal sealed record FilterChoice(string Id, string Title, int Count);
