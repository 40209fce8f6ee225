namespace SinoRussia.Generator.Benchmarks;

/// <summary>A citation of an invented source.</summary>
internal sealed record InventedCitation(string Source, int Paragraph, string Words);
