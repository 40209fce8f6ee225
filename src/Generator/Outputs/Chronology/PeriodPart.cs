using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A period of the list.</summary>
/// <param name="Anchor">The period's id.</param>
/// <param name="Href">Leads to the period's own page, which Markdown has none of.</param>
/// <param name="Date">In words.</param>
/// <param name="Summary">Prose as the format writes it.</param>
/// <param name="Count">Entries in it.</param>
internal sealed record PeriodPart(
    string Title, string Anchor, string Href, string Date, Written Summary, int Count, IReadOnlyList<YearPart> Years)
{
    /// <summary>The periods that hold an entry, in order.</summary>
    public static IReadOnlyList<PeriodPart> All(PageScope scope)
    {
        var entries = scope.Guide.Chronology.ToLookup(e => e.Period.Id, StringComparer.Ordinal);
        var seen = new HashSet<int>();
        return [.. scope.Guide.Corpus.Periods.Where(p => entries.Contains(p.Id)).Select(p => Of(scope, p, [.. entries[p.Id]], seen))];
    }

    /// <param name="entries">All of the period, in order.</param>
    /// <param name="seen">Years that the page has already; grows.</param>
    public static PeriodPart Of(PageScope scope, Period period, IReadOnlyList<ChronologyEntry> entries, HashSet<int> seen) => new(
        scope.Text(period.Title), period.Id, scope.Href(PeriodPage.PathOf(period.Id)), period.Date.InWords(scope.Interface),
        scope.Blocks(period.Summary),
        entries.Count, YearPart.AllOf(scope, period, entries, seen));
}
