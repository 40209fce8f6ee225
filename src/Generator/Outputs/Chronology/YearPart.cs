using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A year of a period.</summary>
/// <param name="Anchor">'year_1992'; where a second period goes on with a year its id follows. No fact's id has '_' in it.</param>
internal sealed record YearPart(string Title, string Anchor, IReadOnlyList<EntryLine> Entries)
{
    /// <param name="seen">Years that have their anchor already; grows.</param>
    public static IReadOnlyList<YearPart> AllOf(PageScope scope, Period period, IEnumerable<ChronologyEntry> entries, HashSet<int> seen) =>
        [.. entries.GroupBy(e => YearOf(e.Fact.Date!)).OrderBy(y => y.Key).Select(year => new YearPart(
            Edtf.Year(year.Key).InWords(scope.Interface), AnchorOf(year.Key, seen.Add(year.Key) ? null : period),
            [.. year.Select(e => EntryLine.Of(scope, e))]))];

    /// <summary>The year of an entry as a heading names it.</summary>
    public static string TitleOf(PageScope scope, ChronologyEntry entry) => Edtf.Year(YearOf(entry.Fact.Date!)).InWords(scope.Interface);

    /// <summary>Where the year of an entry stands on a page of its period alone.</summary>
    public static string AnchorOf(ChronologyEntry entry) => AnchorOf(YearOf(entry.Fact.Date!), null);

    /// <summary>The year in which an entry begins, or ends where its start is not known.</summary>
    public static int YearOf(ChronologyEntry entry) => YearOf(entry.Fact.Date!);

    private static int YearOf(Edtf date) => (date.Earliest ?? date.Latest)!.Value.Year;

    private static string AnchorOf(int year, Period? period) =>
        $"year_{year.ToString(CultureInfo.InvariantCulture)}{(period is null ? "" : "_" + period.Id)}";
}
