namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A sheet of paper.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Cells">In teaching order, line by line; at most as many as a sheet holds.</param>
internal sealed record PrintSheet(int Number, IReadOnlyList<PrintCell> Cells);
