using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Makes a note of every card.</summary>
internal static class NoteBuilder
{
    /// <summary>The notes in teaching order; null after an error in a template.</summary>
    public static IReadOnlyList<AnkiNote>? Build(
        StudyGuide guide, IReadOnlyDictionary<CardForm, NoteType> types, StableIds ids, ITemplateEngine templates, DiagnosticBag bag)
    {
        var fields = new NoteFields(guide, templates, bag);
        // By id and not in teaching order: of two hashes that meet always the same one gives way, however cards are moved about.
        var notes = guide.Cards.OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(card => Make(card, types[card.Form], ids, fields))
            .OrderBy(n => n.Card.Position)
            .ToList();
        return bag.HasErrors ? null : notes;
    }

    private static AnkiNote Make(Card card, NoteType type, StableIds ids, NoteFields fields)
    {
        var numbers = type.IsCloze ? ClozeText.Read(card.Question).Numbers : [1];
        return new AnkiNote(
            card, type, ids.Moment("note", card.Id), card.Guid, fields.Of(card),
            [.. numbers.Select(n => new AnkiCard(ids.Moment("card", FormattableString.Invariant($"{card.Id}/{n}")), n - 1))]);
    }
}
