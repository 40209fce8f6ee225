using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using SinoRussia.Generator.Site;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>
/// Whoever reads the Markdown guide misses nothing of the web pages, and a code host shows no mark of Markdown as text.
/// </summary>
public sealed partial class SameContent
{
    /// <summary>Arrows stand for these in Markdown.</summary>
    private static readonly string[] OnlyOnPages = ["previous", "next"];

    private static readonly MarkdownPipeline CodeHost = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseTaskLists().Build();

    public static TheoryData<string> Pages =>
        [
            .. SmallGuide.Html.Keys
                .Where(p => p.EndsWith(".html", StringComparison.Ordinal))
                .Select(p => p[..^5])
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_both_formats(string page)
    {
        var html = new HtmlParser().ParseDocument(SmallGuide.Html[page + ".html"]).QuerySelector("main")!;
        // What is cited is the page; a file on a code host is cited by its commit.
        html.QuerySelector(".cite")?.Remove();
        // The book is made of the web pages, and their home leads to it.
        html.QuerySelector(".as-book")?.Remove();
        // It unfolds what Markdown shows open.
        foreach (var fold in html.QuerySelectorAll(".outline > summary, .fold > summary").ToList())
            fold.Remove();
        // On paper it says once more what its links say.
        html.QuerySelector(".print-notes")?.Remove();
        foreach (var number in html.QuerySelectorAll(".noteref").ToList())
            number.Remove();
        // It draws the list that it leads to.
        html.QuerySelector(".small-line")?.Remove();
        // What remembers the reader, and what leads to it, needs scripts.
        foreach (var lively in html.QuerySelectorAll(".practice, .practice-choice, .where, .learn-on, template, .doors a[href^='evening']")
            .ToList())
            lively.Remove();
        var markdown = Rendered(page);

        Assert.Empty(WordsOf(html).Except(WordsOf(markdown)).Except(OnlyOnPages));
        Assert.Empty(LinksOf(html).Select(InMarkdown).Except(LinksOf(markdown)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Without_marks_that_show_as_text(string page)
    {
        var markdown = Rendered(page);
        foreach (var code in markdown.QuerySelectorAll("code, pre").ToList())
            code.Remove();

        Assert.DoesNotMatch(MarksOfMarkdown(), markdown.TextContent);
        Assert.Single(markdown.QuerySelectorAll("h1"));
    }

    private static IElement Rendered(string page) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(SmallGuide.Markdown["markdown/" + PageAddress.Markdown(page)], CodeHost)).Body!;

    private static IEnumerable<string> WordsOf(IElement element) =>
        element.GetDescendants().OfType<IText>().SelectMany(t => Word().Matches(t.Data.ToLowerInvariant())).Select(m => m.Value).Distinct();

    private static IEnumerable<string> LinksOf(IElement element) =>
        element.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(h => h.Length > 0).Distinct();

    /// <summary>Cards are reviewed on a web page alone; in Markdown they are read.</summary>
    private static string InMarkdown(string href) =>
        href == "../flashcards/review.html"
            ? "../flashcards/README.md"
            : href.EndsWith(".html", StringComparison.Ordinal)
            ? PageAddress.Markdown(href[..^5])
            : href;

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\(|\*\*|^#+ |\[\[|^\s*[-*] ", RegexOptions.Multiline)]
    private static partial Regex MarksOfMarkdown();
}
