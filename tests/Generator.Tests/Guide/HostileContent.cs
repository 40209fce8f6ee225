using System.Text.Json;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Outputs.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>Plain text of the content is shown as text, whatever it holds.</summary>
public sealed class HostileContent
{
    internal const string Nasty = "<script>alert(1)</script> & \"x\" | *y* [z](javascript:1) `c` 'q'";

    [Fact]
    public void Is_text_in_html()
    {
        var pages = SmallGuide.Render(new GuideOutput(), Spoil(SmallGuide.Corpus));

        foreach (var (path, html) in pages.Where(p => p.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(html);
            Assert.DoesNotContain(page.Scripts, s => s.Source is null && s.Type != "application/ld+json");
            foreach (var data in page.Scripts.Where(s => s.Source is null))
                Assert.Contains(Nasty, JsonDocument.Parse(data.Text).RootElement.EnumerateObject().Select(m => m.Value.ToString()));
            Assert.DoesNotContain(page.QuerySelectorAll("[href]"), a => LinkSafety.Danger(a.GetAttribute("href")!) is not null);
            if (path == "events/charter-signed.html")
                Assert.Equal(Nasty, page.QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public void Is_text_in_markdown()
    {
        var pages = SmallGuide.Render(new MarkdownGuideOutput(), Spoil(SmallGuide.Corpus));

        Assert.All(pages.Values, markdown =>
        {
            var problems = new List<string>();
            _ = ParsedProse.Parse(markdown, (_, problem) => problems.Add(problem));
            Assert.DoesNotContain(problems, p => !p.StartsWith("a link's address is a path", StringComparison.Ordinal));
            Assert.DoesNotContain("<script", markdown.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    internal static Corpus Spoil(Corpus corpus) => corpus with
    {
        Facts = [.. corpus.Facts.Select(f => Spoil(f) with { Title = Nasty, Also = [Nasty], Native = [new NativeName(Nasty, "ru")] })],
        Chapters = [.. corpus.Chapters.Select(c => c with { Title = Nasty })],
        Topics = [.. corpus.Topics.Select(t => t with { Title = Nasty })],
        Seeds = [.. corpus.Seeds.Select(s => s with { Title = Nasty, Author = Nasty, Publisher = Nasty })],
        Subject = corpus.Subject with { Title = Nasty, Tagline = Nasty, Licence = Nasty },
    };

    private static Fact Spoil(Fact fact) => fact switch
    {
        Figure figure => figure with { Unit = Nasty, ComparedWith = Nasty },
        Dispute dispute => dispute with { Question = Nasty },
        Person person => person with { Offices = [.. person.Offices.Select(o => o with { Title = Nasty })] },
        _ => fact with
        {
            Sources = [.. fact.Sources.Select(s => s with { Says = Nasty, Note = Nasty, Sure = Certainty.Open, Error = ErrorRank.Fact })],
        },
    };
}
