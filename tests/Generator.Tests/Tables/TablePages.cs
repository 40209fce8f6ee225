using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Tables;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Tables;

/// <summary>Tables made of facts: what they list, what stands in their cells, and who was whose counterpart.</summary>
public sealed class TablePages
{
    private static readonly StudyGuide Small = SampleGuide.Load();
    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
    private static readonly IReadOnlyDictionary<string, byte[]> SmallFiles = SampleGuide.Render(new TablesOutput(), Small);
    private static readonly IReadOnlyDictionary<string, byte[]> RealFiles = SampleGuide.Render(new TablesOutput(), Real);

    public static TheoryData<string> RealTables => [.. Real.Corpus.Tables.Select(t => t.Id)];

    [Theory]
    [InlineData("index")]
    [InlineData("papers-compared")]
    [InlineData("heads-of-the-towns")]
    public Task Page(string page) => Snapshot.Match(MainPart.Of(Encoding.UTF8.GetString(SmallFiles[$"tables/{page}.html"])), "html", page);

    /// <summary>Every row leads to its fact, every column has something somewhere, and no row is empty but for its date.</summary>
    [Theory]
    [MemberData(nameof(RealTables))]
    public void Every_row_and_column_says_something(string id)
    {
        var table = Real.Corpus.Tables.First(t => t.Id == id);
        var page = Parse(RealFiles[$"tables/{id}.html"]);
        var rows = page.QuerySelectorAll("table.fact-table:not(.office-table) tbody tr").ToList();

        Assert.Equal(
            table.Counterparts.Count > 0 ? [] : Real.Corpus.FactsOf(table).Select(f => $"../{PagePaths.Of(f)}.html"),
            rows.Select(r => r.QuerySelector("th a")!.GetAttribute("href")!));
        Assert.All(rows, r => Assert.Equal(table.Columns.Count, r.QuerySelectorAll("td").Length));
        foreach (var column in Enumerable.Range(0, table.Columns.Count))
            Assert.Contains(rows, r => !r.QuerySelectorAll("td")[column].ClassList.Contains("empty"));
        Assert.All(rows, r => Assert.Contains(r.QuerySelectorAll("td").Skip(1), c => !c.ClassList.Contains("empty")));
    }

    [Fact]
    public void What_a_table_chooses_meets_all_that_it_asks_for()
    {
        var table = Real.Corpus.Tables.First(t => t.Id == "vetoes");

        Assert.All(Real.Corpus.FactsOf(table).Where(f => f.Kind == FactKind.Event), f => Assert.Contains(f.Terms, t => t.Id == "veto"));
        Assert.Equal(
            Real.Corpus.Of<Event>().Where(e => e.Terms.Any(t => t.Id == "veto")).Select(e => e.Id).Order(StringComparer.Ordinal),
            Real.Corpus.FactsOf(table).OfType<Event>().Select(e => e.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Foreign ministers", "1996", "Qian Qichen", "Andrei Kozyrev, Yevgeny Primakov")]
    [InlineData("Foreign ministers", "1999", "Tang Jiaxuan", "Igor Ivanov")]
    [InlineData("Heads of government", "1997", "Li Peng", "Viktor Chernomyrdin")]
    [InlineData("Heads of state", "2010", "Hu Jintao", "Dmitry Medvedev")]
    [InlineData("Heads of state", "2024", "Xi Jinping", "Vladimir Putin")]
    [InlineData("Heads of the ruling parties", "1958", "Mao Zedong", "Nikita Khrushchev")]
    public void Counterparts_in_a_year(string role, string year, string china, string moscow)
    {
        var section = Parse(RealFiles["tables/counterparts.html"]).QuerySelectorAll("section")
            .First(s => s.QuerySelector("h2")?.TextContent == role);
        var row = section.QuerySelectorAll("tbody tr").First(
            r => Holds(r.QuerySelector("th")!.TextContent, int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal([china, moscow], row.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public void Years_follow_one_another_and_no_two_rows_are_the_same()
    {
        foreach (var section in Parse(RealFiles["tables/counterparts.html"]).QuerySelectorAll("section"))
        {
            var rows = section.QuerySelectorAll("tbody tr").ToList();
            var spans = rows.ConvertAll(r => Span(r.QuerySelector("th")!.TextContent));

            Assert.All(spans.Zip(spans.Skip(1)), p => Assert.True(p.First.To < p.Second.From));
            Assert.All(
                rows.Zip(rows.Skip(1)).Zip(spans.Zip(spans.Skip(1))).Where(p => p.Second.First.To + 1 == p.Second.Second.From),
                p => Assert.NotEqual(Held(p.First.First), Held(p.First.Second)));
        }
    }

    [Fact]
    public void Every_name_of_the_bars_lies_within_the_drawing()
    {
        foreach (var pair in Real.Corpus.Tables.SelectMany(t => t.Counterparts))
        {
            var drawing = OfficeTable.Of(SampleGuide.WebScope(Real, "tables/counterparts"), pair).Drawing;

            Assert.NotEmpty(drawing.Bars);
            Assert.All(
                drawing.Bars, b => Assert.True(b.Left >= 0 && b.Left + b.Width <= drawing.Width && b.Top + b.Height <= drawing.Height));
            Assert.InRange(drawing.Ticks.Count, 3, 9);
        }
    }

    [Fact]
    public void A_guide_without_tables_has_no_page_of_them()
    {
        var guide = SampleGuide.Load();
        guide = guide with { Corpus = guide.Corpus with { Tables = [] } };

        Assert.Empty(new TablesOutput().Announce(guide));
        Assert.DoesNotContain(SampleGuide.SiteOf(guide).Entries, e => e.Path.StartsWith("tables/", StringComparison.Ordinal));
    }

    private static string Held(IElement row) => string.Join('|', row.QuerySelectorAll("td").Select(c => c.TextContent));

    private static bool Holds(string years, int year) => Span(years) is var (from, to) && from <= year && year <= to;

    private static (int From, int To) Span(string words)
    {
        var numbers = words.Split(' ').Where(w => int.TryParse(w, System.Globalization.CultureInfo.InvariantCulture, out _))
            .Select(w => int.Parse(w, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], words.StartsWith("from", StringComparison.Ordinal) ? int.MaxValue : numbers[^1]);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
}
