using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The notes as a text file that Anki imports; it updates cards which came with the package.</summary>
/// <remarks>Every row has the same width. The last field, the learner's own notes, has no column and so is never written.</remarks>
internal static class DeckText
{
    private static readonly string[] SpecialColumns = ["guid", "notetype", "deck", "tags"];

    /// <param name="notes">In teaching order, not empty.</param>
    public static string Of(AnkiDecks decks, IReadOnlyList<AnkiNote> notes)
    {
        var text = new StringBuilder();
        // The divider comes first, because the names of columns are divided by it; guesses are worse than any of these lines.
        text.Append("#separator:tab\n#html:true\n");
        text.Append(CultureInfo.InvariantCulture, $"#columns:{string.Join('\t', SpecialColumns.Concat(notes[0].Type.Fields.SkipLast(1).Select(f => f.Name)))}\n");
        for (var column = 1; column <= SpecialColumns.Length; column++)
            text.Append(CultureInfo.InvariantCulture, $"#{SpecialColumns[column - 1]} column:{column}\n");
        foreach (var note in notes)
        {
            string[] row = [note.Guid, note.Type.Name, decks.Of(note.Card).Name, string.Join(' ', note.Card.Tags), .. note.Fields.SkipLast(1)];
            text.AppendJoin('\t', row.Select(Quote)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Fields are of one line, so that only a quote or a divider can mislead a reader.</summary>
    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny("\"\t") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
