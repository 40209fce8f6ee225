using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The cards as a table of plain text for other programs: question, answer, tags; a row for each gap of a cloze card.</summary>
internal static class CardTable
{
    public static string Of(StudyGuide guide)
    {
        IEnumerable<IEnumerable<string>> rows = guide.Faces.Select(f => new[] { Plain(f.Question), Plain(f.Answer), string.Join(' ', f.Card.Tags) });
        return CsvText.Of(rows.Prepend([guide.Words["cards.table.question"], guide.Words["cards.table.answer"], guide.Words["cards.table.tags"]]));
    }

    private static string Plain(string line) => ParsedProse.ParseLine(FieldText.Clean(line)).ToPlainText(id => id);
}
