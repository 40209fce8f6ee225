using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Dates;

/// <summary>Keeps what is accepted and refused to the two tables beside this file; their headers say how to read them.</summary>
public sealed class EdtfTables
{
    public static TheoryData<string, string, string, string> Valid()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in Rows("edtf-valid.txt"))
            rows.Add(row[0], row[1], row[2], row[3]);
        return rows;
    }

    public static TheoryData<string, string> Invalid()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in Rows("edtf-invalid.txt"))
            rows.Add(row[0], row[1]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_date_is_read_with_its_bounds_and_words(string text, string earliest, string latest, string words)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var reason), reason);

        Assert.Equal(
            (text, earliest, latest, words), (date.Text, date.Earliest?.ToString() ?? "-", date.Latest?.ToString() ?? "-", date.InWords()));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Anything_else_is_refused_with_a_reason(string text, string expected)
    {
        Assert.False(Edtf.TryParse(text, out _, out var reason));

        Assert.Equal(expected, reason);
    }

    /// <summary>The rows of a table in this folder, without comments.</summary>
    internal static IEnumerable<string[]> Rows(string file, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(Repository.SourceFile(here))!, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|'));
}
