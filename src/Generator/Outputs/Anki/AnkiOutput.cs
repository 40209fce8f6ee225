using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The flashcards as files to import: an Anki package, a text file for updates, and a table for other programs.</summary>
internal sealed class AnkiOutput : IOutput
{
    public string Name => "anki";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide) =>
    [
        .. CardFiles(guide),
        .. HasTerms(guide) ? new[] { GlossaryOf(guide) } : [],
    ];

    /// <summary>Nothing of cards where there are none, and of terms where there are none.</summary>
    public IEnumerable<OutputFile> Files(OutputRun run) =>
        HasTerms(run.Guide) && (!HasCards(run.Guide) || NotesOf(run).Notes is not null) && GlossaryText.Of(run) is { } terms
        ? CardFiles(run).Append(OutputFile.Text(GlossaryText.PathOf(run.Guide.Corpus.Subject), terms))
        : CardFiles(run);

    /// <summary>Note types and decks; of the cards the guide itself knows what they are known by.</summary>
    public IReadOnlyList<Identity> Identities(OutputRun run) => HasCards(run.Guide) ? DeckOfNotes.IdentitiesOf(run) : [];

    private static SiteEntry GlossaryOf(StudyGuide guide) =>
        new(GlossaryText.PathOf(guide.Corpus.Subject), guide.Words["glossary.deck"]) { Name = PageNames.GlossaryDeck };

    private static IEnumerable<SiteEntry> CardFiles(StudyGuide guide) =>
        HasCards(guide)
            ?
            [
                new SiteEntry(PackageOf(guide), guide.Words["flashcards.package"])
                {
                    Summary = new SummaryLine("Anki", "card", guide.Faces.Count),
                },
                .. UpdatesOf(guide).Select(u => new SiteEntry(u.Path, guide.Words["flashcards.text_for_updates"])),
                new SiteEntry($"{PathOf(guide.Corpus.Subject)}.csv", guide.Words["flashcards.table"]),
            ]
            : [];

    private static IEnumerable<OutputFile> CardFiles(OutputRun run)
    {
        var guide = run.Guide;
        if (NotesOf(run).Notes is not { } deck)
            return [];
        var collection = CollectionFile.Build(guide.Ledger.Edition, deck.Types, deck.Decks, deck.Notes);
        return
        [
            new OutputFile(
                PackageOf(guide), PortableZip.Of([("collection.anki2", collection), ("media", Encoding.ASCII.GetBytes("{}"))], stored: 2)),
            .. UpdatesOf(guide).Select(
                u => OutputFile.Text(u.Path, DeckText.Of(guide.Corpus.Subject.Tag, deck.Decks, deck.Types[0], deck.NotesOf(u.Edition)))),
            OutputFile.Text($"{PathOf(guide.Corpus.Subject)}.csv", CardTable.Of(guide)),
        ];
    }

    /// <summary>A text file for each edition, with its notes as they are by now; none for a draft.</summary>
    private static IEnumerable<(string Path, DeckEdition Edition)> UpdatesOf(StudyGuide guide) =>
        guide.IsDraft ? [] : guide.Editions.Select(e => ($"{PathOf(guide.Corpus.Subject)}-{e.Name}.txt", e));

    private static string PackageOf(StudyGuide guide) => PathOf(guide.Corpus.Subject) + (guide.IsDraft ? "-draft.apkg" : ".apkg");

    private static string PathOf(Subject subject) => $"flashcards/{subject.Id}";

    private static bool HasCards(StudyGuide guide) => guide.Cards.Count > 0 || guide.RetiredCards.Count > 0;

    private static bool HasTerms(StudyGuide guide) => guide.Corpus.Of<Term>().Any();

    private static MadeNotes NotesOf(OutputRun run) => run.Once(() => new MadeNotes(HasCards(run.Guide) ? DeckOfNotes.Build(run) : null));

    /// <param name="Notes">Null without cards, and after an error in a template.</param>
    private sealed record MadeNotes(DeckOfNotes? Notes);
}
