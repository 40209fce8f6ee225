namespace SinoRussia.Generator.Markup;

/// <summary>What is beyond a limit.</summary>
/// <param name="Offset">From the text's start.</param>
/// <param name="Words">What the text has, for a message.</param>
/// <param name="Cure">What to do.</param>
internal sealed record ProseProblem(int Offset, string Words, string Cure);
