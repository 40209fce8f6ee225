using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>All that the package holds, before it is written as a file.</summary>
/// <param name="Types">By form.</param>
/// <param name="Notes">In teaching order, at least one.</param>
internal sealed record DeckOfNotes(IReadOnlyList<NoteType> Types, AnkiDecks Decks, IReadOnlyList<AnkiNote> Notes)
{
    /// <summary>Null after an error in a template.</summary>
    public static DeckOfNotes? Build(OutputRun run)
    {
        var (subject, ledger) = (run.Guide.Corpus.Subject, run.Guide.Ledger);
        var ids = new StableIds(subject.Id);
        if (NoteTypes.Load(run.Guide, ids, run.Files, run.Bag) is not { } types
            || run.Templates.Render($"{NoteTypes.Folder}/deck.html.sbn", subject, run.Bag) is not { } description
            || NoteBuilder.Build(run.Site, types, run.Templates, run.Bag) is not { } notes)
        {
            return null;
        }

        return new DeckOfNotes(
            [.. types.Values.OrderBy(t => t.Form).Select(t => t with { Modified = ledger.TimeOf(IdentityKinds.NoteType, t.Form.Noun()) })],
            new AnkiDecks(run.Guide, ids, FieldText.Finish(description)), notes);
    }

    /// <summary>The notes that an edition brought, changed or withdrew, as they are by now, in teaching order.</summary>
    public IEnumerable<AnkiNote> NotesOf(DeckEdition edition)
    {
        var touched = edition.Changes.Select(c => c.Card).ToHashSet(StringComparer.Ordinal);
        return Notes.Where(n => n.Added == edition.Time || touched.Contains(n.Card.Id));
    }

    /// <summary>What of note types and decks is published for ever; empty after an error in a template.</summary>
    public static IReadOnlyList<Identity> IdentitiesOf(OutputRun run)
    {
        var subject = run.Guide.Corpus.Subject;
        var ids = new StableIds(subject.Id);
        return NoteTypes.Load(run.Guide, ids, run.Files, run.Bag) is { } types
            ?
            [
                .. types.Values.OrderBy(t => t.Form).Select(t => NoteTypes.IdentityOf(t, subject.Location)),
                .. new AnkiDecks(run.Guide, ids, "").Identities
            ]
            : [];
    }
}
