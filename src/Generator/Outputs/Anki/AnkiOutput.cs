using System.Text;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The flashcards as files to import: an Anki package, a text file for updates, and a table for other programs.</summary>
internal sealed class AnkiOutput : IOutput
{
    public string Name => "anki";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide) =>
        HasCards(guide)
            ?
            [
                new SiteEntry(PackageOf(guide), guide.Words["flashcards.package"]) { Summary = new SummaryLine("Anki", "card", guide.Cards.Count) },
                new SiteEntry(PathOf(guide, "txt"), guide.Words["flashcards.text"]), new SiteEntry(PathOf(guide, "csv"), guide.Words["flashcards.table"]),
            ]
            : [];

    /// <summary>Nothing when there are no cards.</summary>
    public IEnumerable<OutputFile> Files(OutputRun run)
    {
        var guide = run.Guide;
        if (NotesOf(run).Notes is not { } deck)
            return [];
        var collection = CollectionFile.Build(guide.Ledger.Edition, deck.Types, deck.Decks, deck.Notes);
        return
        [
            new OutputFile(PackageOf(guide), PortableZip.Of([("collection.anki2", collection), ("media", Encoding.ASCII.GetBytes("{}"))], stored: 2)),
            OutputFile.Text(PathOf(guide, "txt"), DeckText.Of(guide.Book.Subject.Tag, deck.Decks, deck.Notes)),
            OutputFile.Text(PathOf(guide, "csv"), CardTable.Of(guide)),
        ];
    }

    /// <summary>Note types, decks, and the cards with their digests; nothing of a package is made for them.</summary>
    public IReadOnlyList<Identity> Identities(OutputRun run) => NotesOf(run).Notes?.IdentitiesFor(run.Guide.Book.Subject) ?? [];

    private static string PackageOf(StudyGuide guide) => PathOf(guide, "apkg");

    private static string PathOf(StudyGuide guide, string ending) => $"flashcards/{guide.Book.Subject.Id}.{ending}";

    private static bool HasCards(StudyGuide guide) => guide.Cards.Count > 0 || guide.CardsToWithdraw.Any();

    private static MadeNotes NotesOf(OutputRun run) => run.Once(() => new MadeNotes(HasCards(run.Guide) ? DeckOfNotes.Build(run) : null));

    /// <param name="Notes">Null without cards, and after an error in a template.</param>
    private sealed record MadeNotes(DeckOfNotes? Notes);
}
