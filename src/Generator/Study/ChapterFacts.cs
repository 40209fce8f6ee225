using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>The facts that a chapter is about: those its prose links, and those taught in it.</summary>
/// <param name="Linked">Those that the prose itself leads to, in the order of the prose, each once.</param>
/// <param name="All">The linked ones, then the others taught in the chapter, in teaching order.</param>
internal sealed record ChapterFacts(IReadOnlyList<Fact> Linked, IReadOnlyList<Fact> All)
{
    public static ChapterFacts Of(StudyGuide guide, StudyChapter study)
    {
        HashSet<Fact> linked = [.. guide.Links.ProseOf(study.Chapter.Body).Links.Select(l => guide.Lookup.FactOf(l.Id)).OfType<Fact>()];
        return new ChapterFacts([.. linked], [.. linked.Union(study.Facts)]);
    }

    /// <summary>The dates of the chapter that one should know, in order; what the prose itself leads to counts one step more.</summary>
    public IEnumerable<Fact> KeyDates()
    {
        var linked = Linked.ToHashSet();
        return ReadingOrder.ByDate(All.Where(f =>
            f is Event or Document && f.Date is not null && (f.Importance == 3 || (f.Importance == 2 && linked.Contains(f)))));
    }
}
