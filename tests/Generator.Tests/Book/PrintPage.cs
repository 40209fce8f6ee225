using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Book;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Samples;
using Xunit;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>The page with the whole guide, before a browser draws it.</summary>
public sealed partial class PrintPage
{
    private readonly IHtmlDocument page = Parsed;

    internal static IHtmlDocument Parsed { get; } = new HtmlParser().ParseDocument(SmallBook.Page);

    [Fact]
    public void Is_well_formed_with_one_title_and_ids_that_are_unique()
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) => errors.Add(((HtmlErrorEvent)e).Message);
        parser.ParseDocument(SmallBook.Page);

        Assert.Empty(errors);
        Assert.Single(page.QuerySelectorAll("h1"));
        var ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Stands_alone()
    {
        var links = page.QuerySelectorAll(".book a[href]").Select(a => a.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.StartsWith("#", l, StringComparison.Ordinal));
        Assert.All(links, l => Assert.NotNull(page.GetElementById(l[1..])));
    }

    [Fact]
    public void Holds_every_fact_chapter_and_source_once() => Assert.All(
        SmallGuide.Corpus.Facts.Select(f => f.Id).Concat(SmallGuide.Corpus.Chapters.Select(c => c.Id))
            .Concat(SmallGuide.Corpus.Seeds.Select(s => s.Id)),
        id => Assert.NotNull(page.GetElementById(id)));

    [Fact]
    public void Leads_from_every_fact_to_its_note_and_back()
    {
        foreach (var fact in SmallGuide.Corpus.Facts)
        {
            var mark = page.GetElementById(fact.Id)!.QuerySelector("[role=doc-noteref]")!;
            var note = page.GetElementById(mark.GetAttribute("href")![1..])!;

            Assert.Equal("#" + mark.Id, note.QuerySelector("[role=doc-backlink]")!.GetAttribute("href"));
            Assert.All(fact.AllCitations, c => Assert.Contains(c.Words, note.TextContent, StringComparison.Ordinal));
            Assert.All(fact.Supplied, s => Assert.Contains(s.Basis.Trim(), note.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Numbers_notes_as_lists_count_them_and_as_chapters_first_mention_them()
    {
        var counted = page.QuerySelectorAll("ol.notes").SelectMany(
            list => list.Children.Select((note, i) => (note.Id, Number: Whole(list.GetAttribute("start")!) + i)));
        var numbers = counted.ToDictionary(n => "#" + n.Id, n => n.Number.ToString(CultureInfo.InvariantCulture));
        var marks = page.QuerySelectorAll("[role=doc-noteref]")
            .Select(m => (Href: m.GetAttribute("href")!, Words: Digits().Match(m.TextContent).Value)).ToList();

        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Values.Select(Whole));
        Assert.All(marks, m => Assert.Equal(numbers[m.Href], m.Words));
        Assert.Equal("1", page.QuerySelector(".chapter [role=doc-noteref]")!.TextContent);
    }

    [Fact]
    public void Shows_every_side_of_every_dispute() => Assert.All(SmallGuide.Corpus.Of<Dispute>(), d =>
    {
        var dispute = page.GetElementById(d.Id)!;
        Assert.Equal(d.Positions.Count, dispute.QuerySelectorAll(".side").Length);
        Assert.Equal(d.Chapter.Id, dispute.Closest(".chapter")!.Id);
    });

    [Fact]
    public void Shows_hostile_text_as_text()
    {
        var files = SampleGuide.Render(new PrintBookOutput(), SmallBook.Guide(HostileContent.Spoil(SmallGuide.Corpus)));
        var spoiled = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files["book/index.html"]));
        var heads = Encoding.UTF8.GetString(files["book/running-heads.css"]);

        Assert.DoesNotContain(spoiled.Scripts, s => s.Source is null);
        Assert.Contains(HostileContent.Nasty, spoiled.QuerySelector(".entry h4")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("\"", CssStrings().Replace(heads, ""), StringComparison.Ordinal);
        Assert.Contains("\\\"x\\\"", heads, StringComparison.Ordinal);
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("""
        "(\\.|[^"\\\n])*"
        """)]
    private static partial Regex CssStrings();
}
