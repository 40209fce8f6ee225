namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A short line on the paper, from one point to another.</summary>
internal readonly record struct CutMark(int FromX, int FromY, int ToX, int ToY);
