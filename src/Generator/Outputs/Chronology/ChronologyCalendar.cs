using System.Text;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The chronology as iCalendar (RFC 5545): an all-day event for every entry whose days are known; coarser dates have no place in a calendar.</summary>
internal static class ChronologyCalendar
{
    /// <summary>RFC 5545 asks when an event was made; a build must not know, so it is always this.</summary>
    private const string Stamp = "20000101T000000Z";

    private const int MostOctets = 75;

    public static string Write(Subject subject, IReadOnlyList<EntryData> entries)
    {
        var calendar = new StringBuilder();
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", $"-//{subject.Id}//chronology//EN");
        Line("CALSCALE", "GREGORIAN");
        Line("NAME", Escape(subject.Title));
        Line("X-WR-CALNAME", Escape(subject.Title));
        foreach (var entry in entries.Where(e => HasDays(e.Date)))
        {
            Line("BEGIN", "VEVENT");
            Line("UID", $"{entry.Id}@{subject.Id}");
            Line("DTSTAMP", Stamp);
            Line("DTSTART;VALUE=DATE", Compact(entry.Date.Earliest!.Value));
            Line("DTEND;VALUE=DATE", Compact(entry.Date.Latest!.Value.Next()));
            Line("SUMMARY", Escape(entry.Title));
            Line("DESCRIPTION", Escape(entry.Summary));
            Line("CATEGORIES", Escape(entry.Topic.Title));
            if (subject.Address.Length > 0)
                Line("URL", subject.Address + entry.Page);
            Line("TRANSP", "TRANSPARENT");
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return calendar.ToString();

        void Line(string name, string value) => calendar.Append(Fold($"{name}:{value}")).Append("\r\n");
    }

    private static bool HasDays(Edtf date) =>
        date.Set is null && IsDay(date.Start) && IsDay(date.End) && date.Earliest!.Value.Year >= 1 && date.Latest!.Value.Year < 9999;

    private static bool IsDay(EdtfEnd? end) => end is EdtfEnd.Known { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false };

    private static string Compact(Day day) => day.ToString().Replace("-", "", StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Breaks a line so that none has more than 75 octets; no character is torn apart.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
