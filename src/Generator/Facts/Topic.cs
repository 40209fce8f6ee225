using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A strand of the story; a lane of the time line.</summary>
internal sealed record Topic(string Id, string Title, Prose Summary, Location Location);
