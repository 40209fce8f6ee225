using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Study;

/// <summary>
/// The order in which facts are taught within a chapter: that of its prose, and no card before the ones of what it names.
/// </summary>
internal static class TeachingOrder
{
    /// <summary>
    /// Facts in the order of their first link before, in and behind the prose; each followed by those it mentions that the prose does not
    /// link; then the others by date, undated ones last. Before a fact with cards come the people, organisations and terms it names that
    /// have cards themselves; of two that name each other, the one that the prose has later.
    /// </summary>
    /// <param name="facts">The facts taught in the chapter.</param>
    public static IReadOnlyList<Fact> Sort(Chapter chapter, IEnumerable<Fact> facts, LinkGraph links)
    {
        var own = facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var told = new[] { chapter.Before, chapter.Body, chapter.Summary }.SelectMany(p => links.ProseOf(p).Links).Select(l => l.Id);
        var prose = Own(told.Distinct(StringComparer.Ordinal), own).ToList();
        var linked = prose.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var mentions = own.Values.SelectMany(f => links.BacklinksOf(f.Id), (to, from) => (from.Id, To: to))
            .Where(m => !linked.Contains(m.To.Id)).ToLookup(m => m.Id, m => m.To, StringComparer.Ordinal);
        var dated = ReadingOrder.ByDate(own.Values).ToList();
        var place = dated.Select((f, i) => (f, i)).ToDictionary(p => p.f.Id, p => p.i, StringComparer.Ordinal);
        var ordered = InDepth([.. prose, .. dated], f => [.. mentions[f.Id].OrderBy(m => place[m.Id])], childrenFirst: false);
        return InDepth(ordered, f => f.Cards.Count == 0 ? [] : Own(Named(f), own).Where(n => n.Cards.Count > 0));
    }

    /// <summary>Ids of what a learner should have met before the cards of a fact.</summary>
    private static IEnumerable<string> Named(Fact fact) => fact.People.Concat(fact.Organisations).Concat(fact.Terms).Select(r => r.Id);

    private static IEnumerable<Fact> Own(IEnumerable<string> ids, Dictionary<string, Fact> own) =>
        ids.Select(id => own.GetValueOrDefault(id)).OfType<Fact>();

    /// <summary>
    /// Each fact once, with what belongs to it before or behind it; a stack of our own, because chains may be as long as the chapter.
    /// </summary>
    private static List<Fact> InDepth(IEnumerable<Fact> facts, Func<Fact, IEnumerable<Fact>> children, bool childrenFirst = true)
    {
        var ordered = new List<Fact>();
        var seen = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(Fact Fact, IEnumerator<Fact> Children)>();
        foreach (var fact in facts)
        {
            Enter(fact);
            while (open.TryPeek(out var top))
            {
                if (top.Children.MoveNext())
                {
                    Enter(top.Children.Current);
                    continue;
                }

                open.Pop();
                top.Children.Dispose();
                if (childrenFirst)
                    ordered.Add(top.Fact);
            }
        }

        return ordered;

        void Enter(Fact fact)
        {
            if (!seen.Add(fact))
                return;
            if (!childrenFirst)
                ordered.Add(fact);
            open.Push((fact, children(fact).GetEnumerator()));
        }
    }
}
