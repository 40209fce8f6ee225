using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A citation with the fact that rests on it.</summary>
internal readonly record struct CitedFact(Fact Fact, Citation Citation);
