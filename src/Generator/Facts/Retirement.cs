using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>That something published is withdrawn, and why; it stays in the content, because its identity is for ever.</summary>
/// <param name="Why">One sentence for readers and learners; null where <paramref name="ReplacedBy"/> says it all.</param>
/// <param name="ReplacedBy">What takes its place, of the same sort; null for nothing, and for cards.</param>
/// <param name="Location">Place of the first of the two keys.</param>
internal sealed record Retirement(string? Why, Reference? ReplacedBy, Location Location);
