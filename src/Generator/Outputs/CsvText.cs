using System.Text;

namespace SinoRussia.Generator.Outputs;

/// <summary>
/// Tables as comma-separated values: RFC 4180, so rows end in CR LF; in front the mark by which Excel knows UTF-8; what a spreadsheet would
/// run as a formula is kept from running.
/// </summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

    /// <summary>Without it Excel takes a file for one of the system's old code page.</summary>
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>
    /// What formulas begin with, in half and full width, the line ends and tab that are skipped before one, and the apostrophe.
    /// </summary>
    private const string Dangerous = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n'";

    /// <param name="rows">The heading first; all of one width.</param>
    public static string Of(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder(ByteOrderMark);
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append(LineEnd);
        return text.ToString();
    }

    /// <summary>
    /// A cell, quoted where it must be. Spreadsheets run what begins with one of a few characters as a formula, so an apostrophe goes
    /// before it, as OWASP advises; before an apostrophe too, so that whoever takes one away from the front of every cell has the text as
    /// it was.
    /// </summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
