using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Markup;

/// <summary>Whatever a curator writes, what comes out is well-formed and harmless.</summary>
public sealed class ProseSafety
{
    private static readonly string[] Pieces =
    [
        "[[", "]]", "[", "]", "(", ")", "|", "<", ">", "\"", "'", "&", "&#10;", "&colon;", "javascript:", "data:text/html,",
        "https://example.org/", "//", "\\", "`", "```\n", "*", "_", "**",
        "# ", "- ", "1. ", "> ", "\n", "\n\n", "    ", "\t", "| - | -: |\n", "![", "](", "<script>", "</p>", "<img src=x onerror=alert(1)>",
        "<a href='javascript:x'>", "<!--", "-->", "style=", "a", "word", " ",
        "id", "李鹏", "\u0000", "\u202e", "---\n", "[1]: ", "===\n", "onclick=",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Resize(40);

    [Fact]
    public void Any_text_becomes_well_formed_harmless_html() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            AssertHarmless(ParsedProse.Parse(text).ToHtml(Resolve).Text);
            AssertHarmless(ParsedProse.ParseLine(text).ToInlineHtml(Resolve).Text);
        }));

    [Fact]
    public void Links_stand_in_the_text_where_they_say() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            foreach (var link in ParsedProse.Parse(text).Links)
            {
                var span = text.Substring(link.Offset, link.Length);
                Assert.True(span.StartsWith("[[", StringComparison.Ordinal) && span.EndsWith("]]", StringComparison.Ordinal), span);
            }
        }));

    [Theory]
    [InlineData("[a](&#10;https://example.org/x)", "a link's address holds a control character or begins with a blank, expected neither")]
    [InlineData("[](https://exa&#9;mple.org/x)", "a link's address holds a control character or begins with a blank, expected neither")]
    [InlineData("[a](&#10;java&#10;script:x)", "a link's address begins with 'javascript:', expected https, http or mailto")]
    [InlineData("[a](&#13;//example.org)", "a link's address begins with a slash, expected [[id]] or an address with https, http or "
        + "mailto")]
    public void A_control_in_an_address_is_told_and_no_address(string text, string expected)
    {
        var told = new List<string>();
        var html = ParsedProse.Parse(text, (_, words) => told.Add(words)).ToHtml(Resolve).Text;

        Assert.Equal([expected], told);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
    }

    private static ResolvedLink? Resolve(WikiLink link) =>
        link.Id == "a" ? null : new ResolvedLink("p.html", link.Words ?? link.Id, "event");

    private static void AssertHarmless(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        parser.Error += (_, e) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message);
        var document = parser.ParseDocument($"<!DOCTYPE html><html><head><title>t</title></head><body>{html}</body></html>");

        Assert.Empty(errors);
        Assert.Empty(document.QuerySelectorAll("body script, body img, body iframe, body style, body object"));
        foreach (var element in document.All)
        {
            Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
            if (element.GetAttribute("href") is { } href)
                Assert.Null(LinkSafety.Danger(href));
            if (element.LocalName == "a")
                Assert.Null(element.ParentElement!.Closest("a"));
        }
    }
}
