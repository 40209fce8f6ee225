namespace SinoRussia.Generator.Markup;

/// <summary>Words in another script.</summary>
/// <param name="Start">Where they begin in the text, counted from 0.</param>
/// <param name="Language">BCP 47 tag.</param>
internal readonly record struct ForeignRun(int Start, int Length, string Language);
