using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The entries of the chronology that are known to the day, by the day of the year.</summary>
/// <param name="Count">Entries on the page.</param>
/// <param name="Days">Different days of the year that they fall on.</param>
/// <param name="Months">All twelve, in order.</param>
/// <param name="ChronologyHref">The page they come from.</param>
internal sealed record OnThisDayPage(PageFrame Page, int Count, int Days, IReadOnlyList<CalendarMonth> Months, string ChronologyHref)
{
    private const string Title = "On this day";
    private const string Description = "What happened on each day of the year, in all years; only what is known to the day.";

    public static OnThisDayPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.OnThisDay);
        var entries = lookup.Guide.Chronology.Select(e => CalendarEntry.Of(scope, e)).OfType<CalendarEntry>().ToLookup(e => e.Day.Month);
        IReadOnlyList<CalendarMonth> months = [.. Enumerable.Range(1, 12).Select(m => CalendarMonth.Of(m, entries[m]))];
        var frame = PageFrame.For(lookup.Guide, PagePaths.OnThisDay, Title, Description, "chronology") with
        {
            Crumbs = [scope.HomeCrumb, new Crumb("Chronology", scope.Href(PagePaths.Chronology))],
            Styles = ["chronology/chronology.css"],
            Scripts = ["chronology/on-this-day.js"],
        };
        return new OnThisDayPage(frame, months.Sum(m => m.Count), months.Sum(m => m.Days.Count), months, scope.Href(PagePaths.Chronology));
    }
}

/// <summary>A month of the year.</summary>
/// <param name="Anchor">'month_04'.</param>
/// <param name="Count">Entries in it.</param>
internal sealed record CalendarMonth(string Title, string Anchor, int Count, IReadOnlyList<CalendarDay> Days)
{
    private static readonly string[] Names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <param name="month">1 to 12.</param>
    public static CalendarMonth Of(int month, IEnumerable<CalendarEntry> entries)
    {
        var days = entries.GroupBy(e => e.Day.DayOfMonth).OrderBy(d => d.Key).Select(d => new CalendarDay(
            string.Create(CultureInfo.InvariantCulture, $"{d.Key} {Names[month - 1]}"),
            string.Create(CultureInfo.InvariantCulture, $"day_{month:00}_{d.Key:00}"), [.. d])).ToList();
        return new CalendarMonth(Names[month - 1], string.Create(CultureInfo.InvariantCulture, $"month_{month:00}"), days.Sum(d => d.Entries.Count), days);
    }
}

/// <summary>A day of the year on which something happened.</summary>
/// <param name="Anchor">'day_04_03'; on-this-day.js looks for it.</param>
/// <param name="Entries">By year; within a year in the order of the chronology.</param>
internal sealed record CalendarDay(string Title, string Anchor, IReadOnlyList<CalendarEntry> Entries);

/// <summary>What happened on a day.</summary>
/// <param name="Year">In words.</param>
/// <param name="Until">The whole date in words of what began on the day and went on; null of what happened on it.</param>
internal sealed record CalendarEntry(Day Day, string Year, string? Until, FactLine Fact)
{
    /// <summary>Null when the day is not known, or not for certain.</summary>
    public static CalendarEntry? Of(PageScope scope, ChronologyEntry entry)
    {
        var date = entry.Fact.Date!;
        if (date.Set is not null || date.Start is not EdtfEnd.Known { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false } start)
            return null;
        return new CalendarEntry(start.First, YearWords.Of(start.Year), date.IsInterval ? date.InWords() : null, scope.Line(entry.Fact));
    }
}
