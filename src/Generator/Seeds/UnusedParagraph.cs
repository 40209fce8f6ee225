using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Seeds;

/// <summary>A paragraph left out on purpose.</summary>
internal sealed record UnusedParagraph(int Paragraph, string Reason, Location Location);
