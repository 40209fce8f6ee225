namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>What an id looks like: [a-z0-9]+(-[a-z0-9]+)*.</summary>
internal static class Ids
{
    public const string Rule = "words of a-z and 0-9 joined by single '-'";

    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-' || text.IndexOf("--") >= 0)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }

        return true;
    }

    /// <summary>The id that was probably meant; empty when nothing of the text can stand in one.</summary>
    public static string Repaired(string text)
    {
        var kept = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return string.Join('-', kept.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    public static string? Hint(string text) => Repaired(text) is { Length: > 0 } repaired ? $"write '{repaired}'" : null;
}
