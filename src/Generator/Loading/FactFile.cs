using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Loading;

/// <summary>A file of facts of one kind.</summary>
internal sealed record FactFile(ContentFile File, FactKind Kind);
