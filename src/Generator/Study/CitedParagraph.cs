using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A paragraph of a source document.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Citations">In the order written, at least one.</param>
internal sealed record CitedParagraph(int Number, IReadOnlyList<Citation> Citations);
