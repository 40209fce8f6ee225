namespace SinoRussia.Generator.Study;

/// <summary>Where cards stand in a list of all that is too long for one page.</summary>
internal sealed class CardPlaces
{
    /// <summary>Texts of cards on a page.</summary>
    public const int Most = 700;

    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, int> firsts;

    private CardPlaces(StudyGuide guide)
    {
        places = guide.Cards.Select((c, i) => (c.Id, Place: i)).ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);
        firsts = guide.Cards.Select((c, i) => (c.Chapter.Chapter.Id, Place: i)).DistinctBy(p => p.Id)
            .ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);
    }

    /// <summary>Those of a guide.</summary>
    public static CardPlaces In(StudyGuide guide) => guide.Derived(g => new CardPlaces(g));

    /// <summary>The page that a card stands on, from 1.</summary>
    /// <param name="id">fact-id/key.</param>
    public int PageOf(string id) => (places.GetValueOrDefault(id) / Most) + 1;

    /// <summary>The page on which the cards of a chapter begin, from 1; 1 for a chapter without cards.</summary>
    public int PageOfChapter(string id) => (firsts.GetValueOrDefault(id) / Most) + 1;
}
