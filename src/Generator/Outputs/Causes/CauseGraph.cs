using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>What brought about what, as far as the facts say so.</summary>
/// <param name="Facts">By date, undated ones last; each has at least one arrow. No fact twice.</param>
/// <param name="Arrows">From a cause to what it brought about, each once; an arrow against the order of <paramref name="Facts"/> is left
/// out, so that none leads in a circle.</param>
internal sealed record CauseGraph(IReadOnlyList<Fact> Facts, IReadOnlyList<CauseArrow> Arrows)
{
    public static CauseGraph OfAll(StudyGuide guide) => Of(guide, guide.Corpus.Facts, _ => true);

    /// <summary>What a chapter teaches, with the causes and effects that other chapters teach.</summary>
    public static CauseGraph OfChapter(StudyGuide guide, StudyChapter study) =>
        Of(guide, [.. study.Facts, .. study.Facts.SelectMany(f => guide.Lookup.ConsequencesOf(f))], f => f.Chapter.Id == study.Chapter.Id);

    /// <param name="effects">Whose causes are looked at.</param>
    /// <param name="isOwn">An arrow is kept when one of its ends is.</param>
    private static CauseGraph Of(StudyGuide guide, IEnumerable<Fact> effects, Func<Fact, bool> isOwn)
    {
        List<CauseArrow> all =
        [
            .. effects.Distinct().SelectMany(e => guide.Lookup.FactsOf(e.CausedBy).Select(c => new CauseArrow(c, e)))
            .Where(a => isOwn(a.Cause) || isOwn(a.Effect)),
        ];
        List<Fact> facts = [.. ReadingOrder.ByDate(all.SelectMany(a => new[] { a.Cause, a.Effect }).Distinct())];
        var place = facts.Select((f, i) => (f.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return new CauseGraph(facts, [.. all.Where(a => place[a.Cause.Id] < place[a.Effect.Id])]);
    }
}
