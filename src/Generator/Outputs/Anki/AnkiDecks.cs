using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The parent deck and a sub-deck for each chapter that has cards.</summary>
internal sealed class AnkiDecks
{
    /// <summary>The parent deck in the ledger; no chapter has this id.</summary>
    private const string Parent = "/";

    private readonly Dictionary<string, AnkiDeck> byChapter;

    /// <param name="description">Of the parent deck, HTML.</param>
    public AnkiDecks(StudyGuide guide, StableIds ids, string description)
    {
        var chapters = guide.Cards.Concat(guide.RetiredCards).Select(c => c.Chapter).DistinctBy(c => c.Chapter.Id, StringComparer.Ordinal)
            .OrderBy(c => c.Chapter.Number).ToList();
        byChapter = chapters.ToDictionary(
            c => c.Chapter.Id, c => new AnkiDeck(ids.Permanent("deck", c.Chapter.Id), NameOf(c.Deck), "", TimeOf(c.Chapter.Id)),
            StringComparer.Ordinal);
        var parent = new AnkiDeck(ids.Permanent("deck", ""), NameOf(guide.Corpus.Subject.Deck), description, TimeOf(Parent));
        All = [parent, .. byChapter.Values];
        Identities =
        [
            IdentityOf(Parent, parent, guide.Corpus.Subject.Location),
            .. chapters.Select(c => IdentityOf(c.Chapter.Id, byChapter[c.Chapter.Id], c.Chapter.Location)),
        ];

        long TimeOf(string id) => guide.Ledger.TimeOf(IdentityKinds.Deck, id);
    }

    /// <summary>The parent first, then by chapter.</summary>
    public IReadOnlyList<AnkiDeck> All { get; }

    /// <summary>What is published for ever.</summary>
    public IReadOnlyList<Identity> Identities { get; }

    public AnkiDeck Of(Card card) => byChapter[card.Chapter.Chapter.Id];

    private static Identity IdentityOf(string id, AnkiDeck deck, Location location) =>
        new(IdentityKinds.Deck, id, [new("id", deck.Id.ToString(CultureInfo.InvariantCulture)), new("name", deck.Name)], location);

    /// <summary>
    /// The name as all Ankis keep it. A name that Anki would change makes a new deck with every text file; old ones drop double quotes.
    /// </summary>
    public static string NameOf(string name) => string.Join("::", name.Split("::").Select(part =>
        string.Concat(part.Where(c => !char.IsControl(c))).Replace('"', '\'').Trim(' ', ':').Normalize(NormalizationForm.FormC)));
}
