using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using SinoRussia.Generator.Outputs;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>The table as another program reads it.</summary>
public sealed class CsvReading
{
    [Fact]
    public void The_table_says_what_the_json_says()
    {
        var table = SmallChronology.Files["chronology/chronology.csv"];
        Assert.Equal('\uFEFF', table[0]);
        var rows = Read(table[1..]);
        using var json = JsonDocument.Parse(SmallChronology.Files["chronology/chronology.json"]);
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal(entries.Count, rows.Count - 1);
        foreach (var (entry, row) in entries.Zip(rows.Skip(1)))
        {
            string[] same = ["id", "kind", "title", "date", "earliest", "latest", "words", "topic", "period", "summary", "page"];
            Assert.All(same, name => Assert.Equal(entry.GetProperty(name).GetString(), row[Array.IndexOf(rows[0], name)]));
        }
    }

    [Fact]
    public void Every_line_ends_as_the_standard_says()
    {
        var csv = SmallChronology.Files["chronology/chronology.csv"];

        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', csv.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a, b")]
    [InlineData("she said \"no\"")]
    [InlineData("\"")]
    [InlineData("two\nlines")]
    [InlineData("two\r\nlines, \"quoted\"")]
    [InlineData("李鹏")]
    public void A_cell_reads_back_as_it_was(string text) =>
        Assert.Equal(["first", text, "last"], Assert.Single(Read($"first,{CsvText.Cell(text)},last\r\n")));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-0043", "'-0043")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    public void What_a_spreadsheet_would_run_is_kept_from_running(string text, string expected) =>
        Assert.Equal(expected, CsvText.Cell(text));

    private static List<string[]> Read(string csv)
    {
        using var reader = new StringReader(csv);
        using var parser =
            new TextFieldParser(reader) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } fields)
            rows.Add(fields);
        return rows;
    }
}
