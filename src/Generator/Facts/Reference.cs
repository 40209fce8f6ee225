using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>An id written in the content that names a fact, chapter, period, topic or source, and where it was written.</summary>
internal readonly record struct Reference(string Id, Location Location);
