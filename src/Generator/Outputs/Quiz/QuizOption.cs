using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>An answer as a page offers it.</summary>
/// <param name="Letter">'A' to 'D'.</param>
/// <param name="Why">What makes it right or wrong.</param>
internal sealed record QuizOption(string Letter, Written Text, bool IsRight, Written Why);
