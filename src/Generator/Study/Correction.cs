using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Study;

/// <summary>A place where a source document is wrong or differs.</summary>
/// <param name="Citation">Its <see cref="Citation.Says"/> is never null.</param>
internal sealed record Correction(Seed Seed, Fact Fact, Citation Citation);
