namespace SinoRussia.Generator.Outputs.Book;

/// <summary>What the style sheet of the running heads names; texts are CSS strings without their quotes.</summary>
internal sealed record RunningHeadsSheet(string Title, IReadOnlyList<RunningHead> Heads)
{
    public static RunningHeadsSheet Of(BookText text) =>
        new(
            CssText.InString(text.Title),
            [
                .. text.Sections
                    .Select(s => new RunningHead(s.Id, CssText.InString(s.Number.Length == 0 ? s.Title : $"{s.Number}  {s.Title}"))),
            ]);
}
