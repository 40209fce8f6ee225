using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The chronology for TimelineJS of Knight Lab; docs/data.md says what each member means.</summary>
/// <remarks>TimelineJS puts every text into its page as HTML, so texts are escaped.</remarks>
internal static class TimelineJs
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static ReadOnlyMemory<byte> Write(Corpus corpus, IReadOnlyList<EntryData> entries) => JsonText.Of(json =>
    {
        json.WriteString("scale", "human");
        json.WriteStartObject("title");
        WriteText(json, corpus.Subject.Title, corpus.Subject.Tagline);
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var entry in entries)
            WriteEvent(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("eras");
        foreach (var (period, span) in corpus.Periods.Select(p => (p, EraOf(p.Date, entries))))
        {
            if (span is { } era)
                WriteEra(json, period, era.First, era.Last);
        }

        json.WriteEndArray();
    });

    private static void WriteEvent(Utf8JsonWriter json, EntryData entry)
    {
        var (start, end) = (PartsOf(entry.Date.Start, isEnd: false), PartsOf(entry.Date.End, isEnd: true));
        json.WriteStartObject();
        json.WriteString("unique_id", entry.Id);
        WriteDate(json, "start_date", (start ?? end)!);
        if (start is not null && end is not null && start != end)
            WriteDate(json, "end_date", end);
        json.WriteString("display_date", entry.DateInWords);
        json.WriteString("group", Html.Encode(entry.Topic.Title));
        WriteText(json, entry.Title, entry.Summary);
        json.WriteEndObject();
    }

    private static void WriteEra(Utf8JsonWriter json, Period period, Day first, Day last)
    {
        json.WriteStartObject();
        WriteDate(json, "start_date", PartsOf(first));
        WriteDate(json, "end_date", PartsOf(last));
        WriteText(json, period.Title, "");
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string headline, string text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Html.Encode(headline));
        if (text.Length > 0)
            json.WriteString("text", Html.Encode(text));
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateParts parts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", parts.Year);
        if (parts.Month is { } month)
            json.WriteNumber("month", month);
        if (parts.Day is { } day)
            json.WriteNumber("day", day);
        json.WriteEndObject();
    }

    /// <summary>
    /// The first and last day of a period, in full, because TimelineJS draws nothing of an era's last year when it has no day. An era must
    /// have both ends: an open one is the first or last day that an entry can mean. Null when there is no such day.
    /// </summary>
    private static (Day First, Day Last)? EraOf(Edtf date, IReadOnlyList<EntryData> entries)
    {
        var days = entries.SelectMany(e => new[] { e.Date.Earliest, e.Date.Latest }).OfType<Day>().ToList();
        if (days.Count == 0)
            return null;
        var (first, last) = (date.Earliest ?? days.Min(), date.Latest ?? days.Max());
        return first.CompareTo(last) <= 0 ? (first, last) : null;
    }

    /// <summary>
    /// An end as finely as it is known and no finer; of a season only the year, since nobody says when seasons begin. Null when open or
    /// unknown.
    /// </summary>
    private static DateParts? PartsOf(EdtfEnd? end, bool isEnd) => end is not EdtfEnd.Known known ? null : new DateParts(
        (isEnd ? known.Last : known.First).Year,
        known.Precision >= EdtfPrecision.Month ? known.Month : null,
        known.Precision == EdtfPrecision.Day ? known.DayOfMonth : null);

    private static DateParts PartsOf(Day day) => new(day.Year, day.Month, day.DayOfMonth);

    /// <summary>A date as TimelineJS has it.</summary>
    /// <param name="Year">As EDTF counts: 0 is 1 BC.</param>
    private sealed record DateParts(int Year, int? Month, int? Day);
}
