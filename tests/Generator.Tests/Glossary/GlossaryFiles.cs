using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Outputs.Glossary;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Glossary;

/// <summary>The glossary as a page and as a deck.</summary>
public sealed class GlossaryFiles
{
    private static readonly StudyGuide Small = SampleGuide.Load();
    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
    private static readonly string RealDeck = Text(SampleGuide.Render(new AnkiOutput(), Real), "flashcards/sinorussia-glossary.txt");

    [Fact]
    public Task Page() => Snapshot.Match(MainPart.Of(Text(SampleGuide.Render(new GlossaryOutput(), Small), "glossary/index.html")), "html");

    [Fact]
    public Task Deck() =>
        Snapshot.Match(Text(SampleGuide.Render(new AnkiOutput(), Small), $"flashcards/{Small.Corpus.Subject.Id}-glossary.txt"), "txt");

    [Fact]
    public void The_page_has_every_term_in_order_with_its_names()
    {
        var page = new HtmlParser().ParseDocument(Text(SampleGuide.Render(new GlossaryOutput(), Real), "glossary/index.html"));
        var order = new IndexOrder(Real.Words);
        var shown = page.QuerySelectorAll(".glossary dt").Select(t => t.TextContent).ToList();

        Assert.Equal(Real.Corpus.Of<Term>().Select(t => t.Title).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.Equal(shown.OrderBy(order.KeyOf, order), shown);
        Assert.Equal(
            Real.Corpus.Of<Term>().SelectMany(t => t.Native).SelectMany(n => new[] { n.Text, n.Pinyin }).OfType<string>()
                .Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".glossary .native span").Select(s => s.TextContent).Order(StringComparer.Ordinal));
    }

    /// <summary>Whoever takes it gets nothing into the deck of the guide: no card of it is touched, and no deck below it is made.</summary>
    [Fact]
    public void The_deck_has_a_note_of_its_own_for_every_term()
    {
        var rows = RealDeck.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToList();

        Assert.Equal(
            Real.Corpus.Of<Term>().Select(t => WebUtility.HtmlEncode(t.Title)).Order(StringComparer.Ordinal),
            rows.Select(r => r[3]).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal(5, r.Length));
        Assert.All(rows, r => Assert.Matches("^[0-9A-Za-z]{12}$", r[0]));
        Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct().Count());
        Assert.Empty(rows.Select(r => r[0]).Intersect(Real.Cards.Concat(Real.RetiredCards).Select(c => c.Guid)));
        Assert.All(rows, r => Assert.Equal("SinoRussia Glossary", r[1]));
    }

    [Fact]
    public void Without_terms_there_is_neither()
    {
        var guide = SampleGuide.Load() is var whole
            ? whole with { Corpus = whole.Corpus with { Facts = [.. whole.Corpus.Facts.Where(f => f is not Term)] } } : null!;

        Assert.DoesNotContain(SampleGuide.SiteOf(guide).Entries, e => e.Path.Contains("glossary", StringComparison.Ordinal));
    }

    private static string Text(IReadOnlyDictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);
}
