using System.Globalization;
using System.Text;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>
/// The chronology as iCalendar (RFC 5545): an all-day event for every entry whose days are known; coarser dates have no place in a
/// calendar.
/// </summary>
internal static class ChronologyCalendar
{
    /// <summary>RFC 5545 asks when an event was made; a build must not know, so it is always this.</summary>
    private const string Stamp = "20000101T000000Z";

    /// <summary>Each entry in its own year.</summary>
    public static string Write(Subject subject, IReadOnlyList<EntryData> entries) =>
        Write(subject, entries, subject.Title, isYearly: false);

    /// <summary>
    /// Each beginning as an anniversary: an all-day event that comes back every year, so that whoever subscribes meets it. 29 February
    /// comes in leap years.
    /// </summary>
    public static string WriteAnniversaries(InterfaceWords words, Subject subject, IReadOnlyList<EntryData> entries) =>
        Write(subject, entries, words.Say("chronology.anniversaries_of", ("title", subject.Title)), isYearly: true);

    private static string Write(Subject subject, IReadOnlyList<EntryData> entries, string title, bool isYearly)
    {
        var calendar = new StringBuilder();
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", $"-//{subject.Id}//chronology//{subject.Language.Split('-')[0].ToUpperInvariant()}");
        Line("CALSCALE", "GREGORIAN");
        Line("NAME", CalendarText.Escape(title));
        Line("X-WR-CALNAME", CalendarText.Escape(title));
        foreach (var entry in entries.Where(e => HasDays(e.Date)))
        {
            Line("BEGIN", "VEVENT");
            Line("UID", isYearly ? $"{entry.Id}--yearly@{subject.Id}" : $"{entry.Id}@{subject.Id}");
            Line("DTSTAMP", Stamp);
            Line("DTSTART;VALUE=DATE", Compact(entry.Date.Earliest!.Value));
            Line("DTEND;VALUE=DATE", Compact((isYearly ? entry.Date.Earliest : entry.Date.Latest)!.Value.Next()));
            if (isYearly)
                Line("RRULE", "FREQ=YEARLY");
            Line(
                "SUMMARY",
                CalendarText.Escape(
                    isYearly ? $"{entry.Date.Earliest!.Value.Year.ToString(CultureInfo.InvariantCulture)}: {entry.Title}" : entry.Title));
            Line("DESCRIPTION", CalendarText.Escape(entry.Summary));
            Line("CATEGORIES", CalendarText.Escape(entry.Topic.Title));
            if (subject.Address.Length > 0)
                Line("URL", CalendarText.Plain(subject.Address + entry.Page));
            Line("TRANSP", "TRANSPARENT");
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return calendar.ToString();

        void Line(string name, string value) => calendar.Append(CalendarText.Fold($"{name}:{value}")).Append("\r\n");
    }

    private static bool HasDays(Edtf date) =>
        date.Set is null && IsDay(date.Start) && IsDay(date.End) && date.Earliest!.Value.Year >= 1 && date.Latest!.Value.Year < 9999;

    private static bool IsDay(EdtfEnd? end) =>
        end is EdtfEnd.Known { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false };

    private static string Compact(Day day) => day.ToString().Replace("-", "", StringComparison.Ordinal);
}
