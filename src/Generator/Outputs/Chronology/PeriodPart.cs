using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A period of the list.</summary>
/// <param name="Anchor">The period's id.</param>
/// <param name="Date">In words.</param>
/// <param name="Summary">Prose as the edition writes it.</param>
/// <param name="Count">Entries in it.</param>
internal sealed record PeriodPart(string Title, string Anchor, string Date, Written Summary, int Count, IReadOnlyList<YearPart> Years)
{
    /// <summary>The period alone, for wide and for narrow screens; empty in Markdown.</summary>
    public IReadOnlyList<TimelineDrawing> Drawings { get; init; } = [];

    /// <summary>The periods that hold an entry, in order.</summary>
    public static IReadOnlyList<PeriodPart> Of(PageScope scope, StudyGuide guide)
    {
        var entries = guide.Chronology.ToLookup(e => e.Period.Id, StringComparer.Ordinal);
        var seen = new HashSet<int>();
        return [.. guide.Book.Periods.Where(p => entries.Contains(p.Id)).Select(p => new PeriodPart(
            scope.Text(p.Title), p.Id, p.Date.InWords(), scope.Blocks(p.Summary), entries[p.Id].Count(), YearPart.Of(scope, p, entries[p.Id], seen)))];
    }
}
