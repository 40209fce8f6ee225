using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Something about a fact that tables compare with others and no key of its kind says, such as the term of a treaty.</summary>
/// <remarks>What proves it is among the citations and supplied points of the fact.</remarks>
/// <param name="Key">The key of the column that shows it.</param>
/// <param name="Says">One line of Markdown.</param>
/// <param name="Location">Place of the key.</param>
internal sealed record FactProperty(string Key, Prose Says, Location Location);
