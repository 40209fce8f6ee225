using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The cards as a table of plain text for other programs: question, answer, tags; a row for each gap of a cloze card.</summary>
internal static class CardTable
{
    public static string Of(StudyGuide guide)
    {
        var words = guide.Words;
        IEnumerable<IEnumerable<string>> rows = guide.Faces.Select(
            f => new[] { Asked(words, f), Plain(f.Answer), string.Join(' ', f.Card.Tags) });
        return CsvText.Of(rows.Prepend([words["cards.table.question"], words["cards.table.answer"], words["cards.table.tags"]]));
    }

    /// <summary>A question stands alone in a table, so that whose view it asks for stands before it.</summary>
    private static string Asked(InterfaceWords words, CardFace face) => face.Card.Holder is { } holder
        ? words.Say("cards.asked_of", ("holder", FieldText.Clean(holder)), ("question", Plain(face.Question)))
        : Plain(face.Question);

    private static string Plain(string line) => ParsedProse.ParseLine(FieldText.Clean(line)).ToPlainText(id => id);
}
