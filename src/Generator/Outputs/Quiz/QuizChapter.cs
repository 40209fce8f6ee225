using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>A chapter that has a quiz.</summary>
/// <param name="Quiz">Leads to it.</param>
/// <param name="Gift">Leads to its questions as a file.</param>
/// <param name="Count">Of questions to draw from.</param>
internal sealed record QuizChapter(LinkView Quiz, string Gift, int Count);
