using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Readers;

/// <summary>Our dates are those of the npm package edtf: edtf.txt, which make-table.mjs computed with it.</summary>
public sealed class EdtfAgreement
{
    private static readonly IReadOnlyList<EdtfRow> Rows = [.. File.ReadAllLines(Path.Combine(Repository.Tests, "Readers", "edtf.txt"))
        .Where(l => !l.StartsWith('#')).Select(l => l.Split('\t'))
        .Select(c => new EdtfRow(c[0], c[1] == "valid" ? $"{c[2]} to {c[3]}" : null, c[4]))];

    [Fact]
    public void Every_text_is_read_alike_or_differs_for_a_reason()
    {
        var alike = Rows.Where(r => r.Difference.Length == 0).ToList();

        Assert.Equal(
            [],
            alike.Where(r => Ours(r.Text) != r.Days).Select(
                r => $"{r.Text} is {r.Days ?? "no date"}, but here {Ours(r.Text) ?? "no date"}"));
        Assert.InRange(alike.Count, 300, int.MaxValue);
    }

    [Fact]
    public void No_reason_stands_beside_a_text_that_is_read_alike() =>
        Assert.Equal([], Rows.Where(r => r.Difference.Length > 0 && Ours(r.Text) == r.Days).Select(r => $"{r.Text}: {r.Difference}"));

    [Fact]
    public void The_table_has_dates_and_other_texts_of_every_form()
    {
        Assert.InRange(Rows.Count(r => r.Days is not null), 150, int.MaxValue);
        Assert.InRange(Rows.Count(r => r.Days is null), 150, int.MaxValue);
        string[] forms = ["/", "..", "~", "?", "%", "X", "[", "{", "Y", "-0"];
        Assert.All(
            forms,
            form => Assert.Contains(
                Rows, r => r.Days is not null && r.Difference.Length == 0 && r.Text.Contains(form, StringComparison.Ordinal)));
    }

    private static string? Ours(string text) =>
        Edtf.TryParse(text, out var date, out _) ? $"{date.Earliest?.ToString() ?? "-"} to {date.Latest?.ToString() ?? "-"}" : null;

    /// <summary>A text as the package reads it.</summary>
    /// <param name="Days">Its bounds; null for no date.</param>
    /// <param name="Difference">Why ours is another; empty where it is the same.</param>
    private sealed record EdtfRow(string Text, string? Days, string Difference);
}
