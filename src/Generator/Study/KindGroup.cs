using System.Text;
using SinoRussia.Generator.Facts;

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
        var facts = guide.Book.Facts.Where(f => f.Kind == kind);
        return IsByLetter(kind) ? Letters(facts) : Periods(guide, facts);
    }

    private static IReadOnlyList<KindGroup> Letters(IEnumerable<Fact> facts) =>
    [
        .. facts.Select(f => (Key: SortKey(f.IndexName), Fact: f))
            .OrderBy(p => p.Key, StringComparer.Ordinal).ThenBy(p => p.Fact.Id, StringComparer.Ordinal)
            .GroupBy(p => p.Key is [>= 'A' and <= 'Z', ..] ? p.Key[..1] : "Other")
            .Select(g => new KindGroup(g.Key, g.Key.ToLowerInvariant(), [.. g.Select(p => p.Fact)])),
    ];

    private static IReadOnlyList<KindGroup> Periods(StudyGuide guide, IEnumerable<Fact> facts)
    {
        var byPeriod = facts.ToLookup(guide.Lookup.PeriodOf);
        return [.. guide.Book.Periods.Where(byPeriod.Contains).Select(p => new KindGroup(p.Title, p.Id, [.. ReadingOrder.ByDate(byPeriod[p])]))];
    }

    /// <summary>Capitals without accents, and without 'The' in front.</summary>
    private static string SortKey(string name)
    {
        var letters = string.Concat(name.Normalize(NormalizationForm.FormD).Where(char.IsAscii)).ToUpperInvariant().TrimStart('"', '\'', ' ');
        return letters.StartsWith("THE ", StringComparison.Ordinal) ? letters[4..] : letters;
    }
}
