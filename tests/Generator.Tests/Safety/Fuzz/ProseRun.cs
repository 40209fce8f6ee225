using AngleSharp.Html.Parser;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Outputs.Anki;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Prose: harmless HTML, harmless Markdown, a field of a note.</summary>
internal sealed class ProseRun : FuzzRun
{
    private readonly HtmlParser parser = new();

    public override void Dispose()
    {
    }

    public override string Feed(Dice random)
    {
        Input = Mutation.Text(random);
        var problems = 0;
        var prose = ParsedProse.Parse(Input, (_, _) => problems++);
        AssertHarmless(prose.ToHtml(Resolve).Text);
        AssertHarmless(prose.ToInlineHtml(Resolve).Text);
        AssertHarmless(FieldText.OfLine(Input, id => id));
        AssertHarmless(FieldText.OfCloze(Input, id => id));
        _ = prose.ToPlainText(id => id);
        if (problems == 0)
            Assert.Empty(MarkdownHtml.In(prose.ToMarkdown(Resolve)));
        return problems == 0 ? "clean" : "told";
    }

    private static ResolvedLink? Resolve(WikiLink link) =>
        link.Id == "a" ? null : new ResolvedLink("p.html", link.Words ?? link.Id, "event");

    private void AssertHarmless(string html)
    {
        var page = parser.ParseDocument($"<!DOCTYPE html><title>t</title><body>{html}");
        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            Assert.False(element.LocalName is "script" or "img" or "iframe" or "style" or "object" or "svg" or "form", element.OuterHtml);
            Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
            if (element.GetAttribute("href") is { } href)
                Assert.Null(LinkSafety.Danger(href));
        }
    }
}
