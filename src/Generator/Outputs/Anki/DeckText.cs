using System.Globalization;
using System.Text;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Notes of an edition as a text file that Anki imports; it updates cards which came with the package.</summary>
/// <remarks>Every row has the same width. The last field, the learner's own notes, has no column and so is never written.</remarks>
internal static class DeckText
{
    private static readonly string[] SpecialColumns = ["guid", "notetype", "deck", "tags"];

    /// <param name="root">Root of all tags.</param>
    /// <param name="type">Any of the note types; all have as many fields.</param>
    /// <param name="notes">In teaching order.</param>
    public static string Of(string root, AnkiDecks decks, NoteType type, IEnumerable<AnkiNote> notes)
    {
        var text = new StringBuilder();
        // The divider comes first, because the names of columns are divided by it; guesses are worse than any of these lines.
        text.Append("#separator:tab\n#html:true\n#if matches:update current\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"#columns:{string.Join('\t', SpecialColumns.Concat(type.Fields.SkipLast(1).Select(f => f.Name)))}\n");
        for (var column = 1; column <= SpecialColumns.Length; column++)
            text.Append(CultureInfo.InvariantCulture, $"#{SpecialColumns[column - 1]} column:{column}\n");
        foreach (var note in notes)
        {
            string[] row =
            [
                note.Card.Guid, note.Type.Name, decks.Of(note.Card).Name, string.Join(' ', TagsOf(root, note)), .. note.Fields.SkipLast(1),
            ];
            text.AppendJoin('\t', row.Select(Quote)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Fields are of one line, so that only a quote or a divider can mislead a reader.</summary>
    public static string Quote(string value) =>
        value.AsSpan().IndexOfAny("\"\t") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// Those of the package, and the month of the last change of what has changed since it came, so that learners can look at it:
    /// tag:…::changed::2027-01.
    /// </summary>
    private static IEnumerable<string> TagsOf(string root, AnkiNote note) =>
        note.Modified > note.Added && note.Card.Withdrawn is null
            ? note.Card.Tags.Append($"{root}::changed::{EditionDate.At(note.Modified).Month}")
                .Order(StringComparer.Ordinal)
            : note.Card.Tags;
}
