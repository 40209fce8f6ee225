namespace SinoRussia.Generator.Facts;

/// <summary>What a dispute is about: a fact, or one point of it.</summary>
/// <param name="Cards">Keys of the fact's cards that ask the point, with their places; null when the whole fact is in dispute.</param>
internal sealed record DisputedPoint(Reference Fact, IReadOnlyList<Reference>? Cards);
