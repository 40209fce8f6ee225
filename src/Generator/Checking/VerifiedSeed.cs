namespace SinoRussia.Generator.Checking;

/// <summary>What was compared with a text.</summary>
internal sealed record VerifiedSeed(string Id, int Paragraphs, int Citations);
