using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A month of the year.</summary>
/// <param name="Anchor">'month_04'.</param>
/// <param name="Count">Entries in it.</param>
internal sealed record CalendarMonth(string Title, string Anchor, int Count, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>Leads to the page of the month; null where its days are listed here.</summary>
    public string? Href { get; init; }

    /// <param name="month">1 to 12.</param>
    public static CalendarMonth Of(int month, IEnumerable<CalendarEntry> entries, InterfaceWords words)
    {
        var days = entries.GroupBy(e => e.Day.DayOfMonth).OrderBy(d => d.Key).Select(d => new CalendarDay(
            new EdtfWords(words).OfDayOfTheYear(month, d.Key),
            string.Create(CultureInfo.InvariantCulture, $"day_{month:00}_{d.Key:00}"), [.. d])).ToList();
        return new CalendarMonth(
            MonthNames.Of(words, month), string.Create(CultureInfo.InvariantCulture, $"month_{month:00}"), days.Sum(d => d.Entries.Count),
            days);
    }
}
