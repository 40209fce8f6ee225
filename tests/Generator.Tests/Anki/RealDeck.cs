using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Architecture;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>What the curation of this repository's deck promises: how much of what there is in it, and how much stands on a back.</summary>
public partial class RealDeck
{
    private static readonly StudyGuide Guide = LoadedDecks.Of("real").Guide;

    private static readonly IReadOnlyList<CardFace> Faces = Guide.Faces;

    /// <summary>The shares as a table, so that a change of content shows what it does to them.</summary>
    [Fact]
    public Task Shares()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"cards {Faces.Count}, notes {Guide.Cards.Count}\n");
        Row("why, what followed, what distinguishes", Faces.Count(AsksWhy));
        Row("whose view", Faces.Count(f => f.Card.Form == CardForm.Holder));
        Row("a date", Guide.Cards.Count(c => AsksForDate(c)));
        foreach (var group in Faces.GroupBy(f => f.Card.Chapter.Chapter.Id))
            table.Append(
                CultureInfo.InvariantCulture,
                $"chapter {group.Key}: {group.Count()}, of them why {group.Count(AsksWhy)}, views "
                    + $"{group.Count(f => f.Card.Form == CardForm.Holder)}\n");
        foreach (var group in Faces.GroupBy(f => f.Card.Chapter.Period.Id))
            Row("period " + group.Key, group.Count());
        foreach (var group in Faces.SelectMany(f => f.Card.Fact.AllCitations.Select(c => c.Seed.Id).Distinct()).GroupBy(s => s)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
            Row("document " + group.Key, group.Count());
        foreach (var code in LintRule.All.Select(r => r.Code))
            table.Append(
                CultureInfo.InvariantCulture,
                $"waivers of {code}: {Guide.Corpus.Facts.SelectMany(f => f.Cards).Sum(c => c.Waivers.Count(w => w.Code == code))}\n");
        return Snapshot.Match(table.ToString());

        void Row(string what, int count) =>
            table.Append(CultureInfo.InvariantCulture, $"{what}: {count} ({100.0 * count / Faces.Count:0} %)\n");
    }

    [Fact]
    public void A_quarter_asks_why_and_no_more_than_a_quarter_whose_view()
    {
        Assert.True(Faces.Count(AsksWhy) * 4 >= Faces.Count, $"{Faces.Count(AsksWhy)} of {Faces.Count} ask why");
        Assert.True(Faces.Count(f => f.Card.Form == CardForm.Holder) * 4 <= Faces.Count);
    }

    [Fact]
    public void No_document_and_no_period_holds_more_than_a_third()
    {
        var documents = Faces.SelectMany(f => f.Card.Fact.AllCitations.Select(c => c.Seed.Id).Distinct()).GroupBy(s => s).ToList();
        var periods = Faces.GroupBy(f => f.Card.Chapter.Period.Id).ToList();
        // There are as many as the content has, or nothing would be compared.
        Assert.Equal([Guide.Corpus.Seeds.Count, Guide.Corpus.Periods.Count], [documents.Count, periods.Count]);
        Demand.None(documents.Where(g => g.Count() * 3 > Faces.Count).Select(g => g.Key));
        Demand.None(periods.Where(g => g.Count() * 3 > Faces.Count).Select(g => g.Key));
    }

    [Fact]
    public void Chapters_have_20_to_60_cards_and_some_ask_why()
    {
        Demand.None(
            Guide.Chapters.Select(c => (c.Chapter.Id, Count: c.Facts.Sum(f => f.CardCount))).Where(c => c.Count is < 20 or > 60)
                .Select(c => $"{c.Id} has {c.Count}"));
        Demand.None(
            Faces.GroupBy(f => f.Card.Chapter.Chapter.Id).Where(g => g.Count(AsksWhy) * 5 < g.Count())
                .Select(g => $"{g.Key}: {g.Count(AsksWhy)} of {g.Count()} ask why"));
    }

    [Fact]
    public void A_back_has_at_most_60_words_behind_the_answer()
    {
        var package = LoadedDecks.Of("real").Package;
        Assert.Equal(Guide.Cards.Count + Guide.RetiredCards.Count, package.Notes.Count);
        Demand.None(
            from note in package.Notes
            let fields = package.FieldsOf(note)
            let count = new[] { "Context", "Source", "Correction", "Dispute" }.Sum(f => Words().Count(PlainOf(fields[f])))
            where count > 60
            select $"{note.Text("guid")} {fields.Values.First()}: {count} words");
    }

    [Fact]
    public void Every_output_counts_the_same_cards()
    {
        var count = Faces.Count;
        Assert.Equal(count, LoadedDecks.Of("real").Package.Cards.Count - Guide.RetiredCards.Sum(c => CardFace.AllOf(c).Count()));
        var anki = SampleGuide.Render(new AnkiOutput(), Guide);
        Assert.Equal(count, Encoding.UTF8.GetString(anki["flashcards/sinorussia.csv"]).Split("\r\n").Length - 2);
        var cards = SampleGuide.Render(new FlashcardsOutput(), Guide);
        var page = Encoding.UTF8.GetString(cards["flashcards/index.html"]);
        Assert.Contains($"<p>{count} cards in the order", page, StringComparison.Ordinal);
        Assert.Equal(count, page.Split("<details>").Length - 1);
        Assert.Equal(count, Encoding.UTF8.GetString(cards["flashcards/cards.js"]).Split("{\"key\":").Length - 1);
        Assert.Equal(count, Guide.Chapters.Sum(c => c.Facts.Sum(f => f.CardCount)));
    }

    private static bool AsksWhy(CardFace face) =>
        Why().IsMatch(face.Question) || face.Card.Gaps is { } && Why().IsMatch(face.Card.Question);

    private static bool AsksForDate(Card card) =>
        DateShare.AsksForDate(new LintedCard(card.Fact, card.Fact.Cards.Single(s => $"{card.Fact.Id}/{s.Key}" == card.Id)));

    private static string PlainOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    /// <summary>Words of a question for a reason, for what followed, or for what tells things apart.</summary>
    [GeneratedRegex(
        @"\b(why|what followed|came of|become of|became of|make of|differ|distinguish\w*|apart|unlike|lesson|lead to|led to"
            + @"|proves?|on what ground|reason|speaks|supports|compare|change[ds]?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Why();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
