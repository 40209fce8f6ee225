namespace SinoRussia.Generator.Timelines;

/// <summary>Estimates how wide text is drawn, on the safe side, so that boxes computed here hold in a browser.</summary>
/// <remarks>
/// Measured from Liberation Sans, which has the widths of Arial and Helvetica, the fonts that the style sheet asks for; a few per cent are
/// added for Roboto, Segoe UI and rounding.
/// </remarks>
internal static class TextWidth
{
    /// <summary>From ' ' to '~', in thousandths of the font size.</summary>
    private static readonly int[] Latin =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
        278, 278, 584,
        584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667,
        944, 667, 667,
        611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
        278, 556, 500,
        722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const int RegularPercent = 106;
    private const int BoldPercent = 116;

    /// <summary>Width in whole pixels, rounded up.</summary>
    /// <param name="size">Font size in pixels.</param>
    public static int Of(string text, int size, bool bold = false) => Pixels(Thousandths(text), size, bold);

    /// <summary>Width in thousandths of the font size; that of words in a line is the sum of theirs and of the blanks between.</summary>
    public static int Thousandths(ReadOnlySpan<char> text)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
            thousandths += WidthOf(rune.Value);
        return thousandths;
    }

    /// <summary>The same in whole pixels, rounded up.</summary>
    public static int Pixels(int thousandths, int size, bool bold = false)
    {
        var scaled = thousandths * size * (bold ? BoldPercent : RegularPercent);
        return (scaled + 99_999) / 100_000;
    }

    private static int WidthOf(int rune) => rune switch
    {
        >= ' ' and <= '~' => Latin[rune - ' '],
        '–' or '’' or '‘' => 556,
        < 0x250 => 780,
        _ => 1180,
    };
}
