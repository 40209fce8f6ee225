using System.Text;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A deck of the package.</summary>
/// <param name="Name">Full name, its levels divided by '::'; Anki knows decks again by it.</param>
/// <param name="Description">HTML, shown when the deck is opened.</param>
internal sealed record AnkiDeck(long Id, string Name, string Description);

/// <summary>The parent deck and a sub-deck for each chapter that has cards.</summary>
internal sealed class AnkiDecks
{
    private readonly Dictionary<string, AnkiDeck> byChapter;

    /// <param name="description">Of the parent deck, HTML.</param>
    public AnkiDecks(StudyGuide guide, StableIds ids, string description)
    {
        var chapters = guide.Cards.Select(c => c.Chapter).DistinctBy(c => c.Chapter.Id, StringComparer.Ordinal);
        byChapter = chapters.ToDictionary(
            c => c.Chapter.Id, c => new AnkiDeck(ids.Permanent("deck", c.Chapter.Id), NameOf(c.Deck), ""), StringComparer.Ordinal);
        All = [new AnkiDeck(ids.Permanent("deck", ""), NameOf(guide.Book.Subject.Deck), description), .. byChapter.Values];
    }

    /// <summary>The parent first, then by chapter.</summary>
    public IReadOnlyList<AnkiDeck> All { get; }

    public AnkiDeck Of(Card card) => byChapter[card.Chapter.Chapter.Id];

    /// <summary>
    /// The name as all Ankis keep it. A name that Anki would change makes a new deck with every text file; old ones drop double quotes.
    /// </summary>
    private static string NameOf(string name) => string.Join("::", name.Split("::").Select(part =>
        string.Concat(part.Where(c => !char.IsControl(c))).Replace('"', '\'').Trim(' ', ':').Normalize(NormalizationForm.FormC)));
}
