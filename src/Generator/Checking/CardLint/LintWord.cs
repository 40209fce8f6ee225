namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A word of a card's text, or a part of a hyphened one.</summary>
/// <param name="Start">Where it begins in the text.</param>
internal readonly record struct LintWord(string Text, int Start)
{
    /// <summary>In small letters, without the possessive ending.</summary>
    public string Plain =>
        Text.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? Text[..^2].ToLowerInvariant() : Text.ToLowerInvariant();

    public string Stem => English.Stem(Plain);

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool HasDigit => Text.Any(char.IsDigit);

    /// <summary>The word, or the parts of a hyphened one.</summary>
    public IEnumerable<LintWord> Parts
    {
        get
        {
            var start = 0;
            foreach (var part in Text.Split('-'))
            {
                if (part.Length > 0)
                    yield return new LintWord(part, Start + start);
                start += part.Length + 1;
            }
        }
    }
}
