namespace SinoRussia.Generator.Seeds;

/// <summary>A word of a text.</summary>
/// <param name="Word">As citations are compared.</param>
/// <param name="Start">Offset in the text, in characters.</param>
internal readonly record struct PlacedWord(string Word, int Start, int Length)
{
    /// <summary>Offset behind it.</summary>
    public int End => Start + Length;
}
