using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>The facts that a chapter is about, whichever chapter teaches them.</summary>
/// <param name="Named">What the chapter links to before, in and behind its prose, in the order of the first link.</param>
/// <param name="Disputes">Those named, then the others taught in the chapter.</param>
internal sealed record ChapterFacts(IReadOnlyList<Fact> Named, IReadOnlyList<Dispute> Disputes)
{
    public static ChapterFacts Of(StudyGuide guide, StudyChapter study)
    {
        var chapter = study.Chapter;
        IReadOnlyList<Fact> named =
        [
            .. new[] { chapter.Before, chapter.Body, chapter.Summary }.SelectMany(p => guide.Links.ProseOf(p).Links)
                .Select(l => guide.Lookup.FactOf(l.Id)).OfType<Fact>().Distinct(),
        ];
        return new ChapterFacts(named, [.. named.Union(study.Facts).OfType<Dispute>()]);
    }

    /// <summary>The dates that one should know, in the order in which things came about: by date, and no effect before its cause.</summary>
    public IReadOnlyList<Fact> KeyDates()
    {
        var events = Named.OfType<Event>().ToList();
        // A document whose signing is named as an event of its own has one date, and not two.
        var signed = events.SelectMany(e => e.Documents.Select(d => (d.Id, e.Date!.Text))).ToHashSet();
        var dated = Named.Where(
            f => f is Event or Document && f.Date is not null && f.Importance > 1 && !signed.Contains((f.Id, f.Date.Text)));
        return InOrder([.. ReadingOrder.ByDate(dated)]);
    }

    /// <summary>As given, but each behind those of its causes that are among them.</summary>
    private static List<Fact> InOrder(IReadOnlyList<Fact> dated)
    {
        var byId = dated.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var ordered = new List<Fact>(dated.Count);
        var seen = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
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
}
