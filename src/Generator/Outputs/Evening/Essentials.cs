using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>
/// What is to be known first, of the whole guide or of a chapter: the facts of importance 3 that most of the guide hangs on.
/// </summary>
/// <remarks>Of the whole guide those that weigh most in their chapters come first, so that no time is left out because more is written
/// about another.</remarks>
/// <param name="Dates">At most twelve events, and papers whose signing is no event of its own, by date.</param>
/// <param name="People">At most ten, by name.</param>
/// <param name="Disputes">In the order of the chapters.</param>
/// <param name="Cards">Of facts of at least that importance; of a text with gaps the first.</param>
/// <param name="Least">3, or 2 for a chapter in which too little is essential to learn from.</param>
internal sealed record Essentials(
    IReadOnlyList<Fact> Dates, IReadOnlyList<Person> People, IReadOnlyList<Dispute> Disputes, IReadOnlyList<CardFace> Cards, int Least)
{
    public const int MostDates = 12;
    public const int MostPeople = 10;

    private const int Essential = 3;
    private const int WorthKnowing = 2;

    /// <summary>Of a chapter with fewer, what is worth knowing is asked too.</summary>
    private const int FewestCards = 10;

    public static Essentials OfAll(StudyGuide guide)
    {
        var facts = guide.Chapters.SelectMany(c => c.Facts).ToList();
        return new Essentials(
            Weightiest(guide, guide.Chronology.Select(e => e.Fact), Essential, MostDates),
            Weightiest(guide, facts.OfType<Person>(), Essential, MostPeople),
            [.. facts.OfType<Dispute>().Where(d => d.Importance == Essential)], CardsAmong(guide.Cards, Essential), Essential)
            .InOrder();
    }

    /// <summary>What the chapter names, whichever chapter teaches it, and its own cards.</summary>
    public static Essentials Of(StudyGuide guide, StudyChapter study)
    {
        var around = ChapterFacts.Of(guide, study);
        var named = around.Named.Union(study.Facts).ToList();
        var least = CardsAmong(guide.CardsOf(study), Essential).Count < FewestCards ? WorthKnowing : Essential;
        return new Essentials(
            Weightiest(guide, around.KeyDates(), WorthKnowing, MostDates),
            Weightiest(guide, named.OfType<Person>(), WorthKnowing, MostPeople),
            around.Disputes, CardsAmong(guide.CardsOf(study), least), least)
            .InOrder();
    }

    private Essentials InOrder() => this with { Dates = [.. ReadingOrder.ByDate(Dates)], People = [.. ReadingOrder.ByName(People)] };

    /// <summary>
    /// The most important ones, of these the ones to which most leads: the first of each chapter, then the second of each; of equals the
    /// earlier given.
    /// </summary>
    /// <param name="least">The importance of all that is taken.</param>
    private static IReadOnlyList<T> Weightiest<T>(StudyGuide guide, IEnumerable<T> facts, int least, int most) where T : Fact
    {
        var weighed = facts.Where(f => f.Importance >= least).Select(f => (Fact: f, Weight: guide.Links.BacklinksOf(f.Id).Count));
        return
        [
            .. weighed.GroupBy(w => w.Fact.Chapter.Id)
                .SelectMany(
                    g => g.OrderByDescending(w => w.Fact.Importance).ThenByDescending(w => w.Weight)
                        .Select((w, rank) => (w.Fact, w.Weight, Rank: rank)))
                .OrderByDescending(w => w.Fact.Importance).ThenBy(w => w.Rank).ThenByDescending(w => w.Weight).Take(most)
                .Select(w => w.Fact),
        ];
    }

    private static IReadOnlyList<CardFace> CardsAmong(IEnumerable<Card> cards, int least) =>
        [.. cards.Where(c => c.Fact.Importance >= least).Select(c => CardFace.AllOf(c).First())];
}
