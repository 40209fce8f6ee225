using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Outputs.Timelines;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A period of the list.</summary>
/// <param name="Anchor">The period's id.</param>
/// <param name="Date">In words.</param>
/// <param name="Summary">Prose as the edition writes it.</param>
/// <param name="Count">Entries in it.</param>
internal sealed record PeriodPart(string Title, string Anchor, string Date, object Summary, int Count, IReadOnlyList<YearPart> Years)
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

/// <summary>A year of a period.</summary>
/// <param name="Anchor">'year_1992'; where a second period goes on with a year its id follows. No fact's id has '_' in it.</param>
internal sealed record YearPart(string Title, string Anchor, IReadOnlyList<EntryLine> Entries)
{
    /// <param name="seen">Years that have their anchor already; grows.</param>
    public static IReadOnlyList<YearPart> Of(PageScope scope, Period period, IEnumerable<ChronologyEntry> entries, HashSet<int> seen) =>
        [.. entries.GroupBy(e => YearOf(e.Fact.Date!)).OrderBy(y => y.Key).Select(year => new YearPart(
            YearWords.Of(year.Key), AnchorOf(year.Key, seen.Add(year.Key) ? null : period), [.. year.Select(e => EntryLine.Of(scope, e))]))];

    private static int YearOf(Edtf date) => (date.Earliest ?? date.Latest)!.Value.Year;

    private static string AnchorOf(int year, Period? period) => $"year_{year.ToString(CultureInfo.InvariantCulture)}{(period is null ? "" : "_" + period.Id)}";
}

/// <summary>An entry of the list.</summary>
/// <param name="Anchor">The fact's id.</param>
/// <param name="Topic">Its main topic.</param>
/// <param name="Topics">Ids of all its topics, the main one first, divided by blanks.</param>
/// <param name="Actors">Ids of its people and organisations, divided by blanks.</param>
/// <param name="Earliest">First day it can mean; null for an open or unknown start.</param>
/// <param name="Latest">Last day it can mean; null for an open or unknown end.</param>
internal sealed record EntryLine(string Anchor, FactLine Fact, LinkView Topic, string Topics, string Actors, string? Earliest, string? Latest)
{
    private static readonly Badge Approximate = new("approximate", "approximate date");
    private static readonly Badge Uncertain = new("approximate", "uncertain date");

    public static EntryLine Of(PageScope scope, ChronologyEntry entry)
    {
        var line = scope.Line(entry.Fact);
        IReadOnlyList<Badge> badges =
        [
            .. entry.Fact.Date!.IsApproximate ? [Approximate] : Array.Empty<Badge>(),
            .. entry.Fact.Date.IsUncertain ? [Uncertain] : Array.Empty<Badge>(),
            .. line.Badges,
        ];
        return new EntryLine(
            entry.Fact.Id, line with { Badges = badges }, scope.Link(entry.Topic.Id), string.Join(' ', entry.Fact.Topics.Select(t => t.Id)),
            string.Join(' ', EntryFilters.ActorsOf(entry.Fact, scope.Lookup)), entry.Fact.Date.Earliest?.ToString(), entry.Fact.Date.Latest?.ToString());
    }
}
