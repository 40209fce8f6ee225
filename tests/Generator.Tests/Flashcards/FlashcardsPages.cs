using System.Text;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

public class FlashcardsPages
{
    private readonly IReadOnlyDictionary<string, byte[]> files = SampleGuide.Render(new FlashcardsOutput(), SampleGuide.Load());

    [Fact]
    public Task Web_page() => Snapshot.Match(MainPart.Of(Text("flashcards/index.html")), "html");

    [Fact]
    public Task Markdown_page() => Snapshot.Match(Text("markdown/flashcards/README.md"), "md");

    [Fact]
    public void Every_card_is_there_once_with_its_anchor_and_its_answer_folded()
    {
        var guide = SampleGuide.Load();
        var page = new HtmlParser().ParseDocument(Text("flashcards/index.html"));

        var cards = page.QuerySelectorAll(".flashcards > li");

        Assert.Equal(
            guide.Cards.SelectMany(
                c => CardFace.AllOf(c).Select((_, i) => c.Id.Replace("/", "--", StringComparison.Ordinal) + (i == 0 ? "" : "-2"))),
            cards.Select(c => c.Id));
        Assert.All(cards, c => Assert.Single(c.QuerySelectorAll("details:not([open]) > summary")));
        Assert.All(cards, c => Assert.NotEqual("", c.QuerySelector(".answer")!.TextContent));
        Assert.Equal(["6", "2"], page.QuerySelectorAll(".card-chapters .count").Select(c => c.TextContent));
    }

    [Fact]
    public void All_are_well_formed_and_keep_the_security_policy()
    {
        foreach (var path in files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
        {
            var errors = new List<string>();
            var parser = new HtmlParser();
            parser.Error += (_, e) => errors.Add($"{path} {((HtmlErrorEvent)e).Position}: {((HtmlErrorEvent)e).Message}");

            var page = parser.ParseDocument(Text(path));

            Assert.Empty(errors);
            Assert.Single(page.QuerySelectorAll("h1"));
            var ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]), iframe, object, form"));
            Assert.All(
                page.Scripts, s => Assert.True(s.HasAttribute("defer") || s.Source!.EndsWith("assets/theme.js", StringComparison.Ordinal)));
        }
    }

    private string Text(string path) => Encoding.UTF8.GetString(files[path]);
}
