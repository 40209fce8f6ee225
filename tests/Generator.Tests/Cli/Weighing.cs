using System.Globalization;
using System.Security.Cryptography;
using SinoRussia.Generator.Cli;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Pipeline;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>`build --stats` says what a site weighs.</summary>
public sealed class Weighing
{
    [Fact]
    public void Every_page_and_every_file_is_counted_once()
    {
        using var project = new SampleProject();
        var run = project.Run("build", "--stats");
        var files = Directory.EnumerateFiles(project.Site, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f)[0] != '.')
            .ToList();

        var tables = run.Output.Split("\n\n");

        Assert.Equal(0, run.Code);
        Assert.Equal(4, tables.Length);
        Assert.Equal(files.Count(f => f.EndsWith(".html", StringComparison.Ordinal)), Rows(tables[1]).Sum(Count));
        Assert.Equal(files.Count, Rows(tables[2]).Sum(Count));
        Assert.Contains(Rows(tables[1]), row => row[0] == "events/index" && row[^1] == "events/index.html");
        Assert.Equal("every page is below 60 KB gzipped (not counted: book/index, the whole guide on one page)\n", tables[3]);
        Assert.Single(Columns(tables[2]));
    }

    [Fact]
    public void Says_nothing_unasked()
    {
        using var project = new SampleProject();

        Assert.DoesNotContain("gzip", project.Run("build").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_too_heavy_is_named()
    {
        // Digests do not compress.
        var noise = Enumerable.Range(0, SiteWeight.MostOfAPage / SHA256.HashSizeInBytes + 1)
            .SelectMany(i => SHA256.HashData(BitConverter.GetBytes(i))).ToArray();
        using var writer = new StringWriter { NewLine = "\n" };

        WeightTable.Write(
            writer,
            SiteWeight.Of(
                [
                    new OutputFile("events/flood.html", noise),
                    OutputFile.Text("index.html", "<!DOCTYPE html>"),
                    new OutputFile("book/index.html", noise)
                ],
                ["book/index.html"]));

        Assert.Contains("events/flood.html  TOO HEAVY\n", writer.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "heavier than 60 KB gzipped: events (not counted: book/index, the whole guide on one page)\n", writer.ToString(),
            StringComparison.Ordinal);
    }

    private static List<string[]> Rows(string table) =>
        [.. table.Split('\n').Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static int Count(string[] row) => int.Parse(row[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    /// <summary>The distinct lengths of a table's lines: one when its numbers stand below each other.</summary>
    private static IEnumerable<int> Columns(string table) => table.Split('\n').Select(line => line.Length).Distinct();
}
