namespace SinoRussia.Generator.Seeds;

/// <summary>Splits a source document into the paragraphs that citations count.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// The blocks between blank lines, paragraph 1 first; never empty ones. A line of white space counts as blank; any line ends and
    /// a byte order mark are taken.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add(string.Join('\n', lines));
                lines.Clear();
            }
        }

        return paragraphs;
    }
}
