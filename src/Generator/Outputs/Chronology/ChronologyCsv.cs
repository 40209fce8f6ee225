using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The chronology as a table: RFC 4180, so lines end in CR LF; a header; docs/data.md says what each column means.</summary>
internal static class ChronologyCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>What formulas begin with, in half and full width, the line ends and tab that are skipped before one, and the apostrophe.</summary>
    private const string Dangerous = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n'";

    private static readonly string[] Header =
        ["id", "kind", "title", "date", "earliest", "latest", "words", "topic", "topics", "period", "importance", "summary", "page", "sources"];

    public static string Write(IReadOnlyList<EntryData> entries)
    {
        var csv = new StringBuilder();
        foreach (var row in entries.Select(Row).Prepend(Header))
            csv.AppendJoin(',', row.Select(Cell)).Append(LineEnd);
        return csv.ToString();
    }

    private static string[] Row(EntryData entry) =>
    [
        entry.Id, entry.Kind, entry.Title, entry.Date.Text, entry.Date.Earliest?.ToString() ?? "", entry.Date.Latest?.ToString() ?? "",
        entry.Date.InWords(), entry.Topic.Id, string.Join(' ', entry.Topics), entry.Period,
        entry.Importance.ToString(CultureInfo.InvariantCulture), entry.Summary, entry.Page,
        string.Join("; ", entry.Sources.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Seed} {s.Paragraph}"))),
    ];

    /// <summary>
    /// A cell, quoted where it must be. Spreadsheets run what begins with one of a few characters as a formula, so an apostrophe goes before it, as OWASP
    /// advises; before an apostrophe too, so that whoever takes one away from the front of every cell has the text as it was.
    /// </summary>
    internal static string Cell(string text) => CsvText.Quote(text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text);
}
