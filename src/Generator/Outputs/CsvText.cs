using System.Text;

namespace SinoRussia.Generator.Outputs;

/// <summary>Tables as text: comma-separated values, quoted as RFC 4180 has it; rows end with '\n' as all our lines do.</summary>
internal static class CsvText
{
    /// <param name="rows">The heading first; all of one width.</param>
    public static string Of(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Quote)).Append('\n');
        return text.ToString();
    }

    /// <summary>A cell, in quotes where it must be.</summary>
    public static string Quote(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
