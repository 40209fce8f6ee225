namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A paragraph of a source document, by the document's id; counted from 1.</summary>
internal sealed record CitedPlace(string Seed, int Paragraph);
