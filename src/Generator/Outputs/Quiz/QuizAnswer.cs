using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>One of the answers that a question of the quiz offers; plain text.</summary>
/// <param name="Why">What makes it right or wrong, a sentence made of the fact it comes from.</param>
/// <param name="Fact">Where it comes from.</param>
internal sealed record QuizAnswer(string Text, string Why, Fact Fact);
