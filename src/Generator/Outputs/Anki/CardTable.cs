using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The cards as a table of plain text for other programs: question, answer, tags; a row for each gap of a cloze card.</summary>
internal static class CardTable
{
    public static string Of(StudyGuide guide)
    {
        IEnumerable<IEnumerable<string>> rows = guide.Faces.Select(f => new[] { Holder(f.Card) + Plain(f.Question), Plain(f.Answer), string.Join(' ', f.Card.Tags) });
        return CsvText.Of(rows.Prepend(["question", "answer", "tags"]));
    }

    /// <summary>A question stands alone in a table, so that whose view it asks for stands before it.</summary>
    private static string Holder(Card card) => card.Holder is { } holder ? $"According to {FieldText.Clean(holder)}: " : "";

    private static string Plain(string line) => ParsedProse.ParseLine(FieldText.Clean(line)).ToPlainText(id => id);
}
