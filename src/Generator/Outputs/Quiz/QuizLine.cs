namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>A question as quiz.js reads it.</summary>
/// <param name="Subject">The id of the fact.</param>
/// <param name="Question">Markup.</param>
/// <param name="Key">Markup.</param>
internal sealed record QuizLine(string Id, string Subject, string Question, string Key);
