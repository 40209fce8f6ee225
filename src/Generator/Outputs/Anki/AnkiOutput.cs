using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The flashcards as files to import: an Anki package, a text file for updates, and a table for other programs.</summary>
internal sealed class AnkiOutput : IOutput
{
    public string Name => "anki";

    /// <summary>Nothing when there are no cards.</summary>
    public IEnumerable<OutputFile> Render(StudyGuide guide, ITemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var subject = guide.Book.Subject;
        var ids = new StableIds(subject.Id);
        if (guide.Cards.Count == 0
            || NoteTypes.Load(subject, ids, files, bag) is not { } types
            || templates.Render($"{NoteTypes.Folder}/deck.html.sbn", subject, bag) is not { } description
            || NoteBuilder.Build(guide, types, ids, templates, bag) is not { } notes)
        {
            return [];
        }

        var decks = new AnkiDecks(guide, ids, FieldText.Finish(description));
        var collection = CollectionFile.Build([.. types.Values.OrderBy(t => t.Form)], decks, notes);
        return
        [
            new OutputFile($"flashcards/{subject.Id}.apkg", StoredZip.Of([("collection.anki2", collection), ("media", Encoding.ASCII.GetBytes("{}"))])),
            OutputFile.Text($"flashcards/{subject.Id}.txt", DeckText.Of(decks, notes)),
            OutputFile.Text($"flashcards/{subject.Id}.csv", CardTable.Of(guide)),
        ];
    }
}
