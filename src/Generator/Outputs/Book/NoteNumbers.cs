using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The numbers of the endnotes: one note a fact, counted from 1 in the order in which a reader first meets what they prove.</summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<NotedPart> parts = [];

    private NoteNumbers()
    {
    }

    /// <summary>The parts of the book that have notes, in order.</summary>
    public IReadOnlyList<NotedPart> Parts => parts;

    public static NoteNumbers Of(GuideLookup lookup)
    {
        var notes = new NoteNumbers();
        foreach (var study in lookup.Guide.Chapters)
            notes.Add(study.Chapter, null, InOrderOf(lookup, study));
        foreach (var kind in FactKindNames.All)
            notes.Add(null, kind, KindGroup.All(lookup, kind).SelectMany(g => g.Facts));
        return notes;
    }

    /// <summary>Null for a fact that rests on nothing.</summary>
    public int? NumberOf(string fact) => numbers.TryGetValue(fact, out var number) ? number : null;

    /// <summary>True for what somebody did, counted, held or disputes; names and terms are explained, not proved, where prose mentions them.</summary>
    public static bool IsStatement(Fact fact) => fact is not (Person or Organisation or Place or Term);

    private static IEnumerable<Fact> InOrderOf(GuideLookup lookup, StudyChapter study)
    {
        var prose = ProseOf(study.Chapter).SelectMany(p => lookup.Guide.Links.ProseOf(p).Links).Select(l => lookup.FactOf(l.Id)).OfType<Fact>();
        return prose.Where(IsStatement).Concat(ChapterPage.KeyDates(lookup, study)).Concat(study.Facts.OfType<Dispute>());
    }

    /// <summary>The prose of a chapter in which numbers stand, in the order of reading.</summary>
    public static IEnumerable<Prose> ProseOf(Chapter chapter) => [chapter.Before, chapter.Body, chapter.Summary];

    private void Add(Chapter? chapter, FactKind? kind, IEnumerable<Fact> facts)
    {
        var added = facts.Where(f => (f.AllCitations.Any() || SuppliedOf(f).Any()) && numbers.TryAdd(f.Id, numbers.Count + 1)).ToList();
        if (added.Count > 0)
            parts.Add(new NotedPart(chapter, kind, added));
    }

    private static IEnumerable<SuppliedPoint> SuppliedOf(Fact fact) =>
        fact is Dispute dispute ? fact.Supplied.Concat(dispute.Positions.SelectMany(p => p.Supplied)) : fact.Supplied;
}

/// <summary>The facts whose notes stand under one heading: a chapter's, or those of a kind that no chapter's prose mentions.</summary>
/// <param name="Chapter">Null for a kind.</param>
/// <param name="Kind">Null for a chapter.</param>
/// <param name="Facts">By number.</param>
internal sealed record NotedPart(Chapter? Chapter, FactKind? Kind, IReadOnlyList<Fact> Facts);
