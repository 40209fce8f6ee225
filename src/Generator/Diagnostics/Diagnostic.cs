namespace SinoRussia.Generator.Diagnostics;

/// <summary>One finding, as a person reads it: where, what is, what was expected, what to do.</summary>
/// <param name="Code">Permanent code, 'SR' and three digits; every code has a section in docs/diagnostics.md.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Location">Where it was found.</param>
/// <param name="Message">What is, then what was expected; one line, no full stop at the end.</param>
/// <param name="Hint">What to do about it; null when the message says it all.</param>
internal sealed record Diagnostic(string Code, Severity Severity, Location Location, string Message, string? Hint = null);
