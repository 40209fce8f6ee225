namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>How large a text is printed so that it fits its card.</summary>
internal static class TextSize
{
    /// <summary>The most characters of Markdown that are set in a size, the largest size first; found by printing.</summary>
    private static readonly (
        int Most, string Name)[] Sizes = [(80, "large"), (160, "medium"), (270, "small"), (360, "smaller"), (560, "smallest")];

    /// <summary>Set in the smallest size; what is longer still may be cut off at the card's edge.</summary>
    public static int Most { get; } = Sizes[^1].Most;

    public static string Of(int length) => Sizes.FirstOrDefault(s => length <= s.Most, Sizes[^1]).Name;
}
