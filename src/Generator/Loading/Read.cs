namespace SinoRussia.Generator.Loading;

/// <summary>Something that was read.</summary>
/// <param name="IsWhole">False when anything in it was reported.</param>
internal sealed record Read<T>(T Value, bool IsWhole);
