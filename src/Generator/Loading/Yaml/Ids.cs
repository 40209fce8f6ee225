namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>What an id looks like: [a-z0-9]+(-[a-z0-9]+)*.</summary>
internal static class Ids
{
    /// <summary>Characters of an id: with folders and endings every file system takes its page, and every archive.</summary>
    public const int LongestId = 100;

    /// <summary>Names of the chronology's own pages, without extension; 'index' is in every folder.</summary>
    public static readonly IReadOnlyList<string> PagesBesidePeriods = ["on-this-day", "drawn"];

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

    /// <summary>Why an id, well written, cannot name a page's file, then what was expected; null when it can.</summary>
    public static string? FileProblem(string id) =>
        id.Length > LongestId ? $"'{TextRules.Shown(id)}' has {id.Length} characters; expected {LongestId} at most, for it names a file"
        : id is "index" ? "'index' is the name of a folder's own page; expected another id"
        : IsDevice(id) ? $"'{id}' is the name of a device on Windows, where no file can have it; expected another id"
        : null;

    private static bool IsDevice(string id) =>
        id is "con" or "prn" or "aux" or "nul" or "conin" or "conout"
        || (id.Length == 4 && char.IsAsciiDigit(id[3])
            && (id.StartsWith("com", StringComparison.Ordinal) || id.StartsWith("lpt", StringComparison.Ordinal)));

    /// <summary>As <see cref="FileProblem"/>, of a period: its page lies among other pages of the chronology.</summary>
    public static string? PeriodProblem(string id) =>
        PagesBesidePeriods.Contains(id) ? $"'{id}' is the name of another page of the chronology; expected another id" : FileProblem(id);

    /// <summary>The id that was probably meant; empty when nothing of the text can stand in one.</summary>
    public static string Repaired(string text)
    {
        var kept = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return string.Join('-', kept.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    public static string? Hint(string text) =>
        text.Length <= LongestId && Repaired(text) is { Length: > 0 } repaired ? $"write '{repaired}'" : null;
}
