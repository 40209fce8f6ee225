namespace SinoRussia.Generator.Timelines;

/// <summary>A line of text.</summary>
/// <param name="Y">Of the baseline.</param>
internal sealed record TextLine(string Text, int X, int Y);
