using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>What is to be known first, of the whole guide or of a chapter: the facts of importance 3 that most of the guide hangs on.</summary>
/// <param name="Dates">At most twelve events, by date.</param>
/// <param name="People">At most ten, by name.</param>
/// <param name="Disputes">In the order of the chapters.</param>
/// <param name="Cards">Of essential facts; of a text with gaps the first.</param>
internal sealed record Essentials(
    IReadOnlyList<Event> Dates, IReadOnlyList<Person> People, IReadOnlyList<Dispute> Disputes, IReadOnlyList<CardFace> Cards)
{
    public const int MostDates = 12;
    public const int MostPeople = 10;

    private const int Essential = 3;

    public static Essentials OfAll(StudyGuide guide)
    {
        var facts = guide.Chapters.SelectMany(c => c.Facts).ToList();
        return new Essentials(
            Weightiest(guide, facts.OfType<Event>(), MostDates), Weightiest(guide, facts.OfType<Person>(), MostPeople),
            [.. facts.OfType<Dispute>().Where(d => d.Importance == Essential)], CardsAmong(guide.Cards))
            .InOrder();
    }

    /// <summary>What the chapter names, whichever chapter teaches it, and its own cards.</summary>
    public static Essentials Of(StudyGuide guide, StudyChapter study)
    {
        var around = ChapterFacts.Of(guide, study);
        var named = around.Named.Union(study.Facts).ToList();
        return new Essentials(
            Weightiest(guide, named.OfType<Event>(), MostDates), Weightiest(guide, named.OfType<Person>(), MostPeople), around.Disputes,
            CardsAmong(guide.CardsOf(study)))
            .InOrder();
    }

    private Essentials InOrder() => this with { Dates = [.. ReadingOrder.ByDate(Dates)], People = [.. ReadingOrder.ByName(People)] };

    /// <summary>The essential ones to which most leads; of equals the earlier taught.</summary>
    private static IReadOnlyList<T> Weightiest<T>(StudyGuide guide, IEnumerable<T> facts, int most) where T : Fact =>
        [.. facts.Where(f => f.Importance == Essential).OrderByDescending(f => guide.Links.BacklinksOf(f.Id).Count).Take(most)];

    private static IReadOnlyList<CardFace> CardsAmong(IEnumerable<Card> cards) =>
        [.. cards.Where(c => c.Fact.Importance == Essential).Select(c => CardFace.Of(c).First())];
}
