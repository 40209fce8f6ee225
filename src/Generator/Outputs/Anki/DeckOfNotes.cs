using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>All that the package holds, before it is written as a file.</summary>
/// <param name="Types">By form.</param>
/// <param name="Notes">In teaching order, at least one.</param>
internal sealed record DeckOfNotes(IReadOnlyList<NoteType> Types, AnkiDecks Decks, IReadOnlyList<AnkiNote> Notes)
{
    /// <summary>Null after an error in a template.</summary>
    public static DeckOfNotes? Build(OutputRun run)
    {
        var (subject, ledger) = (run.Guide.Book.Subject, run.Guide.Ledger);
        var ids = new StableIds(subject.Id);
        if (NoteTypes.Load(run.Guide, ids, run.Files, run.Bag) is not { } types
            || run.Templates.Render($"{NoteTypes.Folder}/deck.html.sbn", subject, run.Bag) is not { } description
            || NoteBuilder.Build(run.Site, types, ids, run.Templates, run.Bag) is not { } notes)
        {
            return null;
        }

        return new DeckOfNotes(
            [.. types.Values.OrderBy(t => t.Form).Select(t => t with { Modified = ledger.TimeOf(IdentityKinds.NoteType, t.Form.Noun()) })],
            new AnkiDecks(run.Guide, ids, FieldText.Finish(description)), notes);
    }

    /// <summary>What is published for ever.</summary>
    public IReadOnlyList<Identity> IdentitiesFor(Subject subject) =>
        [.. Types.Select(t => NoteTypes.IdentityOf(t, subject.Location)), .. Decks.Identities, .. Notes.Select(n => n.Identity)];
}
