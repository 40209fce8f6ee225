using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The cards as a table of plain text for other programs: question, answer, tags; a row for each gap of a cloze card.</summary>
internal static class CardTable
{
    public static string Of(StudyGuide guide)
    {
        IEnumerable<IEnumerable<string>> rows = guide.Cards.SelectMany(RowsOf);
        return CsvText.Of(rows.Prepend(["question", "answer", "tags"]));
    }

    private static IEnumerable<IEnumerable<string>> RowsOf(Card card)
    {
        var tags = string.Join(' ', card.Tags);
        if (card.Form != CardForm.Cloze)
            return [[Plain(card.Question), Plain(card.Answer), tags]];
        var cloze = ClozeText.Read(card.Question);
        return cloze.Numbers.Select(n => new[] { Plain(cloze.Question(n)), Plain(cloze.Answer(n)), tags });
    }

    private static string Plain(string line) => ParsedProse.ParseLine(FieldText.Clean(line)).ToPlainText(id => id);
}
