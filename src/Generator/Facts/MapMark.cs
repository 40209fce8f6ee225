namespace SinoRussia.Generator.Facts;

/// <summary>A named point of a map.</summary>
/// <param name="At">Null only after an error.</param>
/// <param name="About">A fact that it is marked for, with whose date it is listed; null for none.</param>
internal sealed record MapMark(string Name, GeoPoint? At, Reference? About);
