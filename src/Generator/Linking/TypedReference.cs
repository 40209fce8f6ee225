using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>A reference and what it may name.</summary>
/// <param name="Key">The key it is written under.</param>
/// <param name="Allowed">Nouns of what it may name.</param>
internal readonly record struct TypedReference(Reference Reference, string Key, IReadOnlyList<string> Allowed);
