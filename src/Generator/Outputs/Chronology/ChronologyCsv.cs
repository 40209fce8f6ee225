using System.Globalization;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The chronology as a table with a header; docs/data.md says what each column means.</summary>
internal static class ChronologyCsv
{
    private static readonly string[] Header =
    [
        "id", "kind", "title", "date", "earliest", "latest", "words", "topic", "topics",
        "period", "importance", "summary", "page", "sources",
    ];

    public static string Write(IReadOnlyList<EntryData> entries) => CsvText.Of(entries.Select(Row).Prepend(Header));

    private static string[] Row(EntryData entry) =>
    [
        entry.Id, entry.Kind, entry.Title, entry.Date.Text, entry.Date.Earliest?.ToString() ?? "", entry.Date.Latest?.ToString() ?? "",
        entry.DateInWords, entry.Topic.Id, string.Join(' ', entry.Topics), entry.Period,
        entry.Importance.ToString(CultureInfo.InvariantCulture), entry.Summary, entry.Page,
        string.Join("; ", entry.Sources.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Seed} {s.Paragraph}"))),
    ];
}
