using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>One fact that brought about another.</summary>
internal readonly record struct CauseArrow(Fact Cause, Fact Effect);
