using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>
/// The numbers of the endnotes: one note a fact, counted from 1 in the order in which a reader first meets what they prove.
/// </summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<NotedPart> parts = [];

    private NoteNumbers()
    {
    }

    /// <summary>The parts of the book that have notes, in order.</summary>
    public IReadOnlyList<NotedPart> Parts => parts;

    public static NoteNumbers Of(StudyGuide guide)
    {
        var notes = new NoteNumbers();
        foreach (var study in guide.Chapters)
            notes.Add(guide, study.Chapter, null, InOrderOf(guide, study));
        foreach (var kind in FactKindNames.All)
            notes.Add(guide, null, kind, KindGroup.All(guide, kind).SelectMany(g => g.Facts));
        return notes;
    }

    /// <summary>Null for a fact that rests on nothing.</summary>
    public int? NumberOf(string fact) => numbers.TryGetValue(fact, out var number) ? number : null;

    /// <summary>
    /// True for what somebody did, counted, held or disputes; names and terms are explained, not proved, where prose mentions them.
    /// </summary>
    public static bool IsStatement(Fact fact) => fact is not (Person or Organisation or Place or Term);

    private static IEnumerable<Fact> InOrderOf(StudyGuide guide, StudyChapter study)
    {
        var prose = ProseOf(study.Chapter).SelectMany(p => guide.Links.ProseOf(p).Links).Select(l => guide.Lookup.FactOf(l.Id))
            .OfType<Fact>();
        return prose.Where(IsStatement).Concat(ChapterFacts.Of(guide, study).KeyDates()).Concat(study.Facts.OfType<Dispute>());
    }

    /// <summary>The prose of a chapter in which numbers stand, in the order of reading.</summary>
    public static IEnumerable<Prose> ProseOf(Chapter chapter) => [chapter.Before, chapter.Body, chapter.Summary];

    private void Add(StudyGuide guide, Chapter? chapter, FactKind? kind, IEnumerable<Fact> facts)
    {
        var added = facts.Where(f => guide.DigestOf(f).Sides.Count > 0 && numbers.TryAdd(f.Id, numbers.Count + 1)).ToList();
        if (added.Count > 0)
            parts.Add(new NotedPart(chapter, kind, added));
    }
}
