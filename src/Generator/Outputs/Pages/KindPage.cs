using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The index of all facts of one kind.</summary>
/// <param name="Kind">The kind's noun, for styling.</param>
/// <param name="ByLetter">True for what has a name; else the groups are periods.</param>
internal sealed record KindPage(PageFrame Page, string Kind, string Title, int Count, bool ByLetter, IReadOnlyList<FactGroup> Groups)
{
    public static KindPage Of(GuideLookup lookup, FactKind kind)
    {
        var scope = new PageScope(lookup, PagePaths.IndexOf(kind));
        var groups = KindGroup.All(lookup, kind);
        var (title, count) = (KindWords.Many(kind), groups.Sum(g => g.Facts.Count));
        var frame = scope.Frame(title, $"{title} in this guide: {count}.", kind.Folder(), [scope.HomeCrumb]);
        return new KindPage(
            frame, kind.Noun(), title, count, KindGroup.IsByLetter(kind),
            [.. groups.Select(g => new FactGroup(scope.Text(g.Title), "part-" + g.Key, scope.Lines(g.Facts)))]);
    }
}

/// <summary>Facts of one kind that an index lists under one heading.</summary>
/// <param name="Key">The period's id, or the letter in lower case; unique within the kind.</param>
internal sealed record KindGroup(string Title, string Key, IReadOnlyList<Fact> Facts)
{
    /// <summary>True for what has a name; else the groups are periods.</summary>
    public static bool IsByLetter(FactKind kind) => kind is FactKind.Person or FactKind.Organisation or FactKind.Place or FactKind.Term;

    /// <summary>All facts of a kind in the order of its index, without empty groups.</summary>
    public static IReadOnlyList<KindGroup> All(GuideLookup lookup, FactKind kind)
    {
        var facts = lookup.Guide.Book.Facts.Where(f => f.Kind == kind);
        return IsByLetter(kind) ? Letters(facts) : Periods(lookup, facts);
    }

    private static IReadOnlyList<KindGroup> Letters(IEnumerable<Fact> facts) =>
    [
        .. facts.Select(f => (Key: SortKey(f.IndexName), Fact: f))
            .OrderBy(p => p.Key, StringComparer.Ordinal).ThenBy(p => p.Fact.Id, StringComparer.Ordinal)
            .GroupBy(p => p.Key is [>= 'A' and <= 'Z', ..] ? p.Key[..1] : "Other")
            .Select(g => new KindGroup(g.Key, g.Key.ToLowerInvariant(), [.. g.Select(p => p.Fact)])),
    ];

    private static IReadOnlyList<KindGroup> Periods(GuideLookup lookup, IEnumerable<Fact> facts)
    {
        var byPeriod = facts.ToLookup(lookup.PeriodOf);
        return [.. lookup.Guide.Book.Periods.Where(byPeriod.Contains).Select(p => new KindGroup(p.Title, p.Id, [.. GuideLookup.ByDate(byPeriod[p])]))];
    }

    /// <summary>Capitals without accents, and without 'The' in front.</summary>
    private static string SortKey(string name)
    {
        var letters = string.Concat(name.Normalize(NormalizationForm.FormD).Where(char.IsAscii)).ToUpperInvariant().TrimStart('"', '\'', ' ');
        return letters.StartsWith("THE ", StringComparison.Ordinal) ? letters[4..] : letters;
    }
}
