using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The facts whose notes stand under one heading: a chapter's, or those of a kind that no chapter's prose mentions.</summary>
/// <param name="Chapter">Null for a kind.</param>
/// <param name="Kind">Null for a chapter.</param>
/// <param name="Facts">By number.</param>
internal sealed record NotedPart(Chapter? Chapter, FactKind? Kind, IReadOnlyList<Fact> Facts);
