using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Something a rule found in a card.</summary>
/// <param name="Location">The word or value that the finding is about.</param>
/// <param name="Message">As a diagnostic's.</param>
internal sealed record LintFinding(LintedCard Card, Location Location, string Message, string? Hint);
