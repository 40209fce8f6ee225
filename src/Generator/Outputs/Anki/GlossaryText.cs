using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>
/// The terms as a text file that Anki imports as a deck of its own: a term on the front, its definition and its names on the back.
/// </summary>
/// <remarks>
/// The notes are of Anki's own type Basic, in a deck beside ours and not below it: whoever takes them gets no new card, option or note
/// type in the deck of the guide. A guid follows from the term's id, so that a later file finds its notes again without a line in the
/// ledger; a text file has no times to compare.
/// </remarks>
internal static class GlossaryText
{
    /// <summary>No id of a card has a colon, so that no card has the guid of a term.</summary>
    private const string Salt = "glossary:";

    /// <summary>From the site's root.</summary>
    public static string PathOf(Subject subject) => $"flashcards/{subject.Id}-glossary.txt";

    /// <summary>A term a row, in the order of the index; null after an error in the template of the back.</summary>
    public static string? Of(OutputRun run)
    {
        var (guide, subject) = (run.Guide, run.Guide.Corpus.Subject);
        var (ids, scope) = (new StableIds(subject.Id), new PageScope(run.Site, new CardWriting(), PagePaths.Home));
        var deck = AnkiDecks.NameOf($"{subject.Deck} {guide.Words["glossary.title"]}");
        // A deck that a line at the head names is not made by old Ankis; one in a column is.
        var text = new StringBuilder("#separator:tab\n#html:true\n#if matches:update current\n#notetype:Basic\n");
        text.Append("#guid column:1\n#deck column:2\n#tags column:3\n");
        foreach (var term in KindGroup.All(guide, FactKind.Term).SelectMany(g => g.Facts))
        {
            var back = new GlossaryBack(scope.Words(guide.DigestOf(term).Summary), scope.Names(term));
            if (run.Templates.Render($"{NoteTypes.Folder}/glossary.html.sbn", back, run.Bag) is not { } html)
                return null;
            var (guid, front) = (ids.Guid(Salt + term.Id), FieldText.OfPlain(term.Title));
            string[] row = [guid, deck, $"{subject.Tag}::glossary", front, FieldText.Finish(html)];
            text.AppendJoin('\t', row.Select(DeckText.Quote)).Append('\n');
        }

        return text.ToString();
    }
}
