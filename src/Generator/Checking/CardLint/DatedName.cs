using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A name of an event or a document that has a date.</summary>
/// <param name="Stems">Of the words that mean something, each once.</param>
internal sealed record DatedName(Fact Fact, IReadOnlyList<string> Stems);
