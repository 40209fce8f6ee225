using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>What brought about what, as far as the facts say so.</summary>
/// <param name="Facts">By date, undated ones last; each has at least one arrow. No fact twice.</param>
/// <param name="Arrows">From a cause to what it brought about, each once; an arrow against the order of <paramref name="Facts"/> is left
/// out, so that none leads in a circle.</param>
internal sealed record CauseGraph(IReadOnlyList<Fact> Facts, IReadOnlyList<CauseArrow> Arrows)
{
    /// <summary>Up to so many facts a map can be read at once.</summary>
    private const int Readable = 60;

    /// <summary>Everything.</summary>
    public static CauseGraph OfAll(StudyGuide guide) => Of(guide, guide.Corpus.Facts, _ => true);

    /// <summary>
    /// What is of importance 3; what lies between two of these is passed over, and an arrow that passes something over is left out where
    /// others lead the same way. Everything, where that can be read at once.
    /// </summary>
    public static CauseGraph OfEssentials(StudyGuide guide) =>
        OfAll(guide) is var all && all.Facts.Count > Readable ? all.Among(f => f.Importance == 3) : all;

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

    private CauseGraph Among(Func<Fact, bool> isKept)
    {
        var causes = Arrows.ToLookup(a => a.Effect, a => a.Cause);
        var (keptCauses, ancestors) = (new Dictionary<Fact, HashSet<Fact>>(), new Dictionary<Fact, HashSet<Fact>>());
        var arrows = new List<CauseArrow>();
        var place = Facts.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i);
        // A cause stands before its effects, so that all is known of it when they are looked at.
        foreach (var fact in Facts)
        {
            var nearest = causes[fact].SelectMany(c => isKept(c) ? [c] : keptCauses[c]).ToHashSet();
            keptCauses.Add(fact, nearest);
            if (!isKept(fact))
                continue;
            var further = nearest.SelectMany(c => ancestors[c]).ToHashSet();
            var drawnTo = nearest.Where(c => causes[fact].Contains(c) || !further.Contains(c)).OrderBy(c => place[c]);
            arrows.AddRange(drawnTo.Select(c => new CauseArrow(c, fact)));
            ancestors.Add(fact, [.. nearest, .. further]);
        }

        var drawn = arrows.SelectMany(a => new[] { a.Cause, a.Effect }).ToHashSet();
        return new CauseGraph([.. Facts.Where(drawn.Contains)], arrows);
    }
}
