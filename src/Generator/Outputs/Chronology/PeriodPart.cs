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
    /// <summary>Leads to the parts of the period's own page; empty when it is one.</summary>
    public required IReadOnlyList<PartLink> Parts { get; init; }

    /// <summary>The periods that hold an entry, in order.</summary>
    /// <param name="isListed">False for periods alone, whose entries stand on their own pages.</param>
    public static IReadOnlyList<PeriodPart> All(PageScope scope, bool isListed = true)
    {
        var entries = scope.Guide.Chronology.ToLookup(e => e.Period.Id, StringComparer.Ordinal);
        var seen = new HashSet<int>();
        return
        [
            .. scope.Guide.Corpus.Periods.Where(p => entries.Contains(p.Id)).Select(p => isListed
                ? Of(scope, p, [.. entries[p.Id]], seen)
                : Bare(scope, p, entries[p.Id].Count())),
        ];
    }

    /// <param name="entries">All of the period, in order.</param>
    /// <param name="seen">Years that the page has already; grows.</param>
    public static PeriodPart Of(PageScope scope, Period period, IReadOnlyList<ChronologyEntry> entries, HashSet<int> seen) => new(
        scope.Text(period.Title), period.Id, scope.Href(PeriodPage.PathOf(period.Id)), period.Date.InWords(scope.Interface),
        scope.Blocks(period.Summary),
        entries.Count, YearPart.AllOf(scope, period, entries, seen))
    {
        Parts = [],
    };

    private static PeriodPart Bare(PageScope scope, Period period, int entries) => Of(scope, period, [], []) with
    {
        Count = entries,
        Parts = PeriodPage.LinksTo(scope, period, 0, entries),
    };
}
