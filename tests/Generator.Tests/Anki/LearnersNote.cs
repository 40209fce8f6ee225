namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A note in a learner's collection.</summary>
/// <param name="Modified">Seconds since 1970.</param>
internal sealed record LearnersNote(string Type, long Modified, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Tags);
