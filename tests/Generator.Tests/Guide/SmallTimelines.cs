using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>What the time lines of single pages show, and for whom.</summary>
public sealed class SmallTimelines
{
    private static readonly string[] Drawn = [.. Pages().Where(p => p.Page.QuerySelector(".small-line") is not null).Select(p => p.Path)];

    [Fact]
    public void Only_pages_with_two_dated_facts_or_more_have_one() => Assert.Equal(
        ["chapters/the-quarrel.html", "topics/politics.html", "topics/trade.html"], Drawn.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_mark_leads_where_a_link_of_the_same_page_leads_and_is_no_stop_of_the_tab_key()
    {
        Assert.NotEmpty(Drawn);
        Assert.All(Pages().Where(p => Drawn.Contains(p.Path)), p =>
        {
            var line = p.Page.QuerySelector(".small-line")!;
            var links = p.Page.QuerySelectorAll("main a[href]").Where(a => !line.Contains(a)).Select(a => a.GetAttribute("href"))
                .ToHashSet();
            Assert.All(line.QuerySelectorAll("svg a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
            Assert.All(line.QuerySelectorAll("svg a.mark"), a => Assert.Contains(a.GetAttribute("href"), links));
            Assert.All(
                line.QuerySelectorAll("svg a.counted, figcaption a[href^='#']"),
                a => Assert.NotNull(p.Page.GetElementById(a.GetAttribute("href")![1..])));
        });
    }

    [Theory]
    [InlineData("1830", "1890", "Life", "1830/1890")]
    [InlineData("1830~", "1890-02-03", "Life", "1830~/1890-02-03")]
    [InlineData("1830", null, "Born", "1830")]
    [InlineData(null, "1890", "Died", "1890")]
    [InlineData(null, null, null, null)]
    public void A_persons_time_is_drawn_as_far_as_it_is_written_down(string? born, string? died, string? title, string? date)
    {
        var person = SmallGuide.Corpus.Of<Person>().Single(p => p.Id == "ilse-brand") with { Born = Parse(born), Died = Parse(died) };
        var events = SmallGuide.Corpus.Of<Event>().Select(e => e with { People = [new Reference(person.Id, e.Location)] }).ToList();
        var line = Of(
            SmallGuide.Corpus with
            {
                Facts = [.. SmallGuide.Corpus.Facts.Where(f => f is not Event && f.Id != person.Id), .. events, person],
            },
            person.Id)!;

        var own = line.Drawings[0].Marks.Select(m => m.Item).Where(i => i.Id == person.Id).ToList();

        Assert.Equal(events.Count, line.Count);
        Assert.Equal(title is null ? [] : [(title, date!, "#part-details")], own.Select(i => (i.Title, i.Date.Text, i.Href)));
    }

    [Fact]
    public void A_document_stands_on_its_own_line_once()
    {
        var signed = SmallGuide.Corpus.Of<Event>().Single(e => e.Id == "charter-signed");
        var later = SmallGuide.Corpus.Of<Event>().Single(e => e.Id == "flood-1880") with
        {
            Documents = [new Reference("ferry-charter", signed.Location)],
        };
        var corpus = SmallGuide.Corpus with { Facts = [.. SmallGuide.Corpus.Facts.Where(f => f.Id != later.Id), later] };
        var undated = corpus with { Facts = [.. corpus.Facts.Select(f => f.Id == signed.Id ? f with { Date = Parse("1871-04") } : f)] };

        // A signing of the same day is the document's own date; one of another date stands beside it.
        Assert.Equal(["charter-signed", "flood-1880"], Marks(Of(corpus, "ferry-charter")!));
        Assert.Equal(["charter-signed", "ferry-charter", "flood-1880"], Marks(Of(undated, "ferry-charter")!).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Marks(SmallTimeline line) => line.Drawings[0].Marks.Select(m => m.Item.Id);

    private static SmallTimeline? Of(Corpus corpus, string id)
    {
        var guide = StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, new DiagnosticBag()), Ledger.None);
        return SmallTimeline.Of(SampleGuide.WebScope(guide, "people/page"), corpus.Facts.Single(f => f.Id == id));
    }

    private static Edtf? Parse(string? text) =>
        text is null ? null : Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, nameof(text));

    private static IEnumerable<(string Path, IDocument Page)> Pages() =>
        SmallGuide.Html.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => (f.Key, (IDocument)new HtmlParser().ParseDocument(f.Value)));
}
