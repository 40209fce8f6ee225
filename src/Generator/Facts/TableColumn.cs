using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A column of a table.</summary>
/// <param name="Key">One of <see cref="TableKeys"/>, or the key of a property.</param>
/// <param name="Heading">Null for the usual one, which properties have not.</param>
/// <param name="Location">Place of the key.</param>
internal sealed record TableColumn(string Key, string? Heading, Location Location);
