namespace SinoRussia.Generator.Facts;

/// <summary>A stretch of a cloze card's text.</summary>
/// <param name="Number">The gap's number, 1 to 500; 0 for text between gaps.</param>
/// <param name="Text">The text, or what fills the gap; Markdown.</param>
/// <param name="Start">Where the text begins in the whole.</param>
/// <param name="Hint">What the gap shows instead of an ellipsis; null for none.</param>
internal sealed record ClozePart(int Number, string Text, int Start, string? Hint)
{
    public bool IsGap => Number > 0;
}
