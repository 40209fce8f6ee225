namespace SinoRussia.Generator.Timelines;

/// <summary>How much room a time line has in which time runs to the right; lengths in pixels of the drawing.</summary>
/// <param name="Form">For styling: 'wide', 'small' or 'smaller'.</param>
/// <param name="Width">Of the whole drawing, unless the periods' titles need more.</param>
/// <param name="TitleWidth">For the titles of lanes; 0 for a drawing without titles of lanes and periods, which then has one of
/// each.</param>
/// <param name="Rows">Rows of text that the lanes share.</param>
/// <param name="LongestLine">Widest line of a label.</param>
internal sealed record WideLayout(string Form, int Width, int TitleWidth, int Rows, int LongestLine)
{
    /// <summary>For wide screens and landscape paper.</summary>
    public static WideLayout Whole { get; } = new("wide", 1160, 104, 80, 230);

    /// <summary>For a column of text, on screens and on paper.</summary>
    public static WideLayout Small { get; } = new("small", 660, 0, 7, 190);

    /// <summary>For a screen of 320.</summary>
    public static WideLayout Smaller { get; } = new("smaller", 288, 0, 10, 150);

    public bool HasTitles => TitleWidth > 0;
}
