namespace SinoRussia.Generator.Drafting;

/// <summary>The words that a fact rests on.</summary>
/// <param name="Paragraph">Counted from 1.</param>
internal sealed record DraftCitation(string Seed, int Paragraph, string Words);
