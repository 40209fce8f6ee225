using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The flashcards as files to import: an Anki package, a text file for updates, and a table for other programs.</summary>
internal sealed class AnkiOutput : IOutput
{
    public string Name => "anki";

    /// <summary>Nothing when there are no cards.</summary>
    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var (subject, ledger) = (guide.Book.Subject, guide.Ledger);
        var ids = new StableIds(subject.Id);
        if (!guide.Cards.Concat(guide.CardsToWithdraw).Any()
            || NoteTypes.Load(subject, ids, files, bag) is not { } types
            || templates.Render($"{NoteTypes.Folder}/deck.html.sbn", subject, bag) is not { } description
            || NoteBuilder.Build(guide, types, ids, templates, bag) is not { } notes)
        {
            return [];
        }

        var decks = new AnkiDecks(guide, ids, FieldText.Finish(description));
        List<NoteType> inOrder =
            [.. types.Values.OrderBy(t => t.Form).Select(t => t with { Modified = ledger.TimeOf(IdentityKinds.NoteType, t.Form.Noun()) })];
        var collection = CollectionFile.Build(ledger.Edition, inOrder, decks, notes);
        return
        [
            new OutputFile($"flashcards/{subject.Id}.apkg", StoredZip.Of([("collection.anki2", collection), ("media", Encoding.ASCII.GetBytes("{}"))]))
            {
                Identities = [.. inOrder.Select(t => NoteTypes.IdentityOf(t, subject.Location)), .. decks.Identities, .. notes.Select(n => n.Identity)],
            },
            OutputFile.Text($"flashcards/{subject.Id}.txt", DeckText.Of(subject.Tag, decks, notes)),
            OutputFile.Text($"flashcards/{subject.Id}.csv", CardTable.Of(guide)),
        ];
    }
}
