using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Tests.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>The page of the review and the cards it reads.</summary>
public partial class ReviewFiles
{
    private static readonly StudyGuide Guide = SampleGuide.Load();
    private static readonly IReadOnlyDictionary<string, byte[]> Files = SampleGuide.Render(new FlashcardsOutput(), Guide);

    [Fact]
    public Task Page() => Snapshot.Match(MainPart.Of(Text("flashcards/review.html")), "html");

    [Fact]
    public Task Cards() => Snapshot.Match(Text("flashcards/cards.js"), "js");

    [Fact]
    public void Every_gap_number_is_a_card_of_its_own_and_keys_hang_on_the_guids()
    {
        var expected = Guide.Cards.SelectMany(c => c.Form == CardForm.Cloze
            ? ClozeText.Read(c.Question).Numbers.Select(n => $"{c.Guid}:{n}")
            : [c.Guid]);

        var keys = Deck(Text("flashcards/cards.js")).GetProperty("cards").EnumerateArray().Select(c => c.GetProperty("key").GetString()!)
            .ToList();

        Assert.Equal(expected, keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Contains(keys, k => k.EndsWith(":2", StringComparison.Ordinal));
        Assert.All(keys, k => Assert.Matches("^[0-9A-Za-z]{12}(:[1-9][0-9]{0,2})?$", k));
    }

    /// <summary>Links in a script are no links that the check of the output sees.</summary>
    [Theory]
    [InlineData("small")]
    [InlineData(null)]
    public void Every_link_on_a_card_leads_to_what_is_there(string? sample)
    {
        var site = sample is null ? Rendering.TextsOf(Rendering.Real) : Rendering.Texts(Repository.Sample(sample));
        var deck = Deck(site["flashcards/cards.js"]);
        var html = deck.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("html").GetString()!)
            .Concat(
                deck.GetProperty("cards").EnumerateArray()
                    .Select(c => c.GetProperty("question").GetString()! + c.GetProperty("answer").GetString()!));
        var links = html.SelectMany(h => Href().Matches(h)).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var parts = link.Split('#');
            var target = new Uri(new Uri("site:///flashcards/review.html"), parts[0]).AbsolutePath[1..];
            Assert.True(site.ContainsKey(target), link);
            if (parts.Length > 1)
                Assert.Contains($"id=\"{parts[1]}\"", site[target], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_page_with_its_styles_and_scripts_is_light_without_the_cards()
    {
        const int most = 60 * 1024;
        var page = Text("flashcards/review.html");
        var assets = Asset().Matches(page).Select(m => BytesOf(m.Groups[1].Value)).ToList();

        Assert.InRange(assets.Count, 10, 40);
        Assert.InRange(assets.Append(Files["flashcards/review.html"]).Sum(Compressed), 1, most);
    }

    /// <summary>A file of the templates, or the words that scripts of every page say.</summary>
    private static byte[] BytesOf(string asset) => Files.TryGetValue(asset, out var made) ? made
        : asset == "assets/words.js" ? Encoding.UTF8.GetBytes(SpokenScripts.English)
        : File.ReadAllBytes(Path.Combine(Repository.Templates, asset));

    [Fact]
    public void Every_card_names_a_chapter_and_a_fact_that_the_script_holds()
    {
        var deck = Deck(Text("flashcards/cards.js"));
        var chapters = deck.GetProperty("chapters").EnumerateArray().Select(c => c.GetProperty("id").GetString()).ToHashSet();
        var facts = deck.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("id").GetString()).ToHashSet();

        Assert.All(deck.GetProperty("cards").EnumerateArray(), card =>
        {
            Assert.Contains(card.GetProperty("chapter").GetString(), chapters);
            Assert.Contains(card.GetProperty("fact").GetString(), facts);
        });
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    private static JsonElement Deck(string script)
    {
        const string before = "globalThis.studyGuide.flashcards.deck = ";
        Assert.StartsWith(before, script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[before.Length..].TrimEnd(';', '\n')).RootElement;
    }

    private static long Compressed(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(bytes);
        return stream.Length;
    }

    [GeneratedRegex(@"""\.\./((?:assets|flashcards)/[\w-]+\.(?:css|js|svg))""")]
    private static partial Regex Asset();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
