using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What stands in lists under a chapter: what its prose names, whichever chapter teaches it.</summary>
internal static class ChapterLists
{
    /// <summary>Key dates, disputes (those taught in the chapter too), people, terms and documents; empty ones left out.</summary>
    public static IReadOnlyList<FactGroup> Of(PageScope scope, StudyChapter study)
    {
        var named = NamedIn(scope.Lookup, study.Chapter);
        FactGroup[] groups =
        [
            new("Key dates", "part-dates", scope.Lines(KeyDates(named)), Dated: true),
            new("In dispute", "part-disputes", scope.Lines(named.Union(study.Facts).OfType<Dispute>())),
            new("People", "part-people", scope.Lines(ByName(named.OfType<Person>()))),
            new("Terms", "part-terms", scope.Lines(ByName(named.OfType<Term>()))),
            new("Documents", "part-documents", scope.Lines(GuideLookup.ByDate(named.OfType<Document>())), Dated: true),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    /// <summary>The dates of a chapter that one should know, in the order in which things came about: by date, and no effect before its cause.</summary>
    public static IReadOnlyList<Fact> KeyDates(GuideLookup lookup, Chapter chapter) => KeyDates(NamedIn(lookup, chapter));

    /// <summary>What the chapter links to before, in and behind its prose, in the order of the first link.</summary>
    private static IReadOnlyList<Fact> NamedIn(GuideLookup lookup, Chapter chapter) =>
    [
        .. new[] { chapter.Before, chapter.Body, chapter.Summary }.SelectMany(p => lookup.Guide.Links.ProseOf(p).Links)
            .Select(l => lookup.FactOf(l.Id)).OfType<Fact>().Distinct(),
    ];

    private static List<Fact> KeyDates(IReadOnlyList<Fact> named)
    {
        var events = named.OfType<Event>().ToList();
        // A document whose signing is named as an event of its own has one date, and not two.
        var signed = events.SelectMany(e => e.Documents.Select(d => (d.Id, e.Date!.Text))).ToHashSet();
        var dated = named.Where(f => f is Event or Document && f.Date is not null && f.Importance > 1 && !signed.Contains((f.Id, f.Date.Text)));
        return InOrder([.. GuideLookup.ByDate(dated)]);
    }

    /// <summary>As given, but each behind those of its causes that are among them.</summary>
    private static List<Fact> InOrder(IReadOnlyList<Fact> dated)
    {
        var byId = dated.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var ordered = new List<Fact>(dated.Count);
        var seen = new HashSet<Fact>();
        foreach (var fact in dated)
            Add(fact);
        return ordered;

        void Add(Fact fact)
        {
            if (!seen.Add(fact))
                return;
            foreach (var cause in fact.CausedBy.Select(c => byId.GetValueOrDefault(c.Id)).OfType<Fact>())
                Add(cause);
            ordered.Add(fact);
        }
    }

    private static IEnumerable<Fact> ByName(IEnumerable<Fact> facts) => facts.OrderBy(f => f.IndexName, StringComparer.OrdinalIgnoreCase);
}
