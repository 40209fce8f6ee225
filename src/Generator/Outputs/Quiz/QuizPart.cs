namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>What templates/quiz/question.html.sbn and key.html.sbn show.</summary>
internal sealed record QuizPart(QuizItem Item);
