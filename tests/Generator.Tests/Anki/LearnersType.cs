namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A note type in a learner's collection.</summary>
internal sealed record LearnersType(string Name, IReadOnlyList<string> Fields, long Modified);
