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
        var facts = lookup.Guide.Book.Facts.Where(f => f.Kind == kind).ToList();
        var title = KindWords.Many(kind);
        var frame = scope.Frame(title, $"{title} in this guide: {facts.Count}.", kind.Folder(), [scope.HomeCrumb]);
        var byLetter = kind is FactKind.Person or FactKind.Organisation or FactKind.Place or FactKind.Term;
        return new KindPage(frame, kind.Noun(), title, facts.Count, byLetter, byLetter ? Letters(scope, facts) : Periods(scope, facts));
    }

    private static IReadOnlyList<FactGroup> Letters(PageScope scope, IEnumerable<Fact> facts) =>
    [
        .. facts.Select(f => (Key: SortKey(f.IndexName), Fact: f))
            .OrderBy(p => p.Key, StringComparer.Ordinal).ThenBy(p => p.Fact.Id, StringComparer.Ordinal)
            .GroupBy(p => p.Key is [>= 'A' and <= 'Z', ..] ? p.Key[..1] : "Other")
            .Select(g => new FactGroup(g.Key, "part-" + g.Key.ToLowerInvariant(), scope.Lines(g.Select(p => p.Fact)))),
    ];

    private static IReadOnlyList<FactGroup> Periods(PageScope scope, IEnumerable<Fact> facts)
    {
        var byPeriod = facts.ToLookup(scope.Lookup.PeriodOf);
        return
        [
            .. scope.Guide.Book.Periods.Where(byPeriod.Contains)
                .Select(p => new FactGroup(scope.Text(p.Title), "part-" + p.Id, scope.Lines(GuideLookup.ByDate(byPeriod[p])))),
        ];
    }

    /// <summary>Capitals without accents, and without 'The' in front.</summary>
    private static string SortKey(string name)
    {
        var letters = string.Concat(name.Normalize(NormalizationForm.FormD).Where(char.IsAscii)).ToUpperInvariant().TrimStart('"', '\'', ' ');
        return letters.StartsWith("THE ", StringComparison.Ordinal) ? letters[4..] : letters;
    }
}
