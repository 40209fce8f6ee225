using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Facts of one kind that an index lists under one heading.</summary>
/// <param name="Key">The period's id, or the letter in lower case; unique within the kind.</param>
internal sealed record KindGroup(string Title, string Key, IReadOnlyList<Fact> Facts)
{
    /// <summary>True for what has a name; else the groups are periods.</summary>
    public static bool IsByLetter(FactKind kind) => kind is FactKind.Person or FactKind.Organisation or FactKind.Place or FactKind.Term;

    /// <summary>All facts of a kind in the order of its index, without empty groups.</summary>
    public static IReadOnlyList<KindGroup> All(StudyGuide guide, FactKind kind)
    {
        var facts = guide.Corpus.Facts.Where(f => f.Kind == kind);
        return IsByLetter(kind) ? Letters(facts, guide.Words) : Periods(guide, facts);
    }

    private static IReadOnlyList<KindGroup> Letters(IEnumerable<Fact> facts, InterfaceWords words)
    {
        var order = new IndexOrder(words);
        return
        [
            .. facts.Select(f => (Key: order.KeyOf(f.IndexName), Fact: f))
                .OrderBy(p => p.Key, order).ThenBy(p => p.Fact.Id, StringComparer.Ordinal)
                .GroupBy(p => order.LetterOf(p.Key))
                .Select(
                    g => new KindGroup(
                        g.Key ?? words["index.other_signs"], g.Key?.ToLowerInvariant() ?? "other", [.. g.Select(p => p.Fact)])),
        ];
    }

    private static IReadOnlyList<KindGroup> Periods(StudyGuide guide, IEnumerable<Fact> facts)
    {
        var byPeriod = facts.ToLookup(guide.Lookup.PeriodOf);
        return
        [
            .. guide.Corpus.Periods.Where(byPeriod.Contains)
            .Select(p => new KindGroup(p.Title, p.Id, [.. ReadingOrder.ByDate(byPeriod[p])])),
        ];
    }
}
