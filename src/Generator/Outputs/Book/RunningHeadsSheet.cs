namespace SinoRussia.Generator.Outputs.Book;

/// <summary>What the style sheet of the running heads names; texts are CSS strings without their quotes.</summary>
internal sealed record RunningHeadsSheet(string Title, IReadOnlyList<RunningHead> Heads)
{
    public static RunningHeadsSheet Of(BookText text) =>
        new(CssString(text.Title), [.. text.Sections.Select(s => new RunningHead(s.Id, CssString(s.Number.Length == 0 ? s.Title : $"{s.Number}  {s.Title}")))]);

    /// <summary>No text of the content can leave the string it stands in.</summary>
    private static string CssString(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
