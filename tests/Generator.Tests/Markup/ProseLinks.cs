using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Markup;

public sealed class ProseLinks
{
    private static ResolvedLink? ToPage(WikiLink link) =>
        link.Id == "nobody" ? null : new ResolvedLink($"../people/{link.Id}.html", link.Words ?? $"Title of {link.Id}", "person");

    [Fact]
    public void A_link_shows_its_words_or_the_title_of_its_target()
    {
        var prose = ParsedProse.Parse("Then [[ada]] met\n[[bob|the old\nman]].");

        Assert.Equal(
            "<p>Then <a href=\"../people/ada.html\" class=\"to-person\">Title of ada</a> met\n<a href=\"../people/bob.html\" "
                + "class=\"to-person\">the old man</a>.</p>\n",
            prose.ToHtml(ToPage).Text);
        Assert.Equal("Then Title of ada met\nthe old man.", prose.ToPlainText(id => $"Title of {id}"));
    }

    [Theory]
    [InlineData("See [[ada]] and [[bob|Bob]].", "[[ada]] [[bob|Bob]]")]
    [InlineData("- item\n  two [[ada|of\n  them]]\n\n> quoted [[bob]]", "[[ada|of\n  them]] [[bob]]")]
    [InlineData("| a | b |\n| - | - |\n| [[ada|x]] | [[bob]] |", "[[ada|x]] [[bob]]")]
    [InlineData("## On [[ada]]\n\n[[[bob]]] *[[cyd]]*", "[[ada]] [[bob]] [[cyd]]")]
    [InlineData("`[[ada]]` \\[[bob]]\n\n    [[cyd]]\n", "")]
    public void Links_know_where_they_stand_in_the_text(string text, string expected)
    {
        var links = ParsedProse.Parse(text).Links;

        Assert.Equal(expected, string.Join(' ', links.Select(l => text.Substring(l.Offset, l.Length))));
    }

    [Theory]
    [InlineData("a <b>c</b>", "a \\<b>c\\</b>")]
    [InlineData("`<b>` <https://example.org/?a=<b> \\<b> \\\\<b>", "`<b>` \\<https://example.org/?a=\\<b> \\<b> \\\\\\<b>")]
    [InlineData("a ```\n<script>x</script> ```", "a ```\n\\<script>x</script> ```")]
    [InlineData("```\n<b>\n```", "```\n<b>\n```")]
    [InlineData("~~~\n<b>\n~~~", "~~~\n\\<b>\n~~~")]
    [InlineData("[x](javascript:alert(1)) ![y](https://example.org/y.png)", "\\[x](javascript:alert(1)) !\\[y](https://example.org/y.png)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)", "\\[x][y]\n\n\\[y]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>", "\\<javascript:alert(1)>")]
    [InlineData("[x](<https://a.org/a b>)", "[x](<https://a.org/a b>)")]
    public void Raw_html_and_what_pages_refuse_is_no_markup_in_markdown_either(string text, string expected) =>
        Assert.Equal(expected, ParsedProse.Parse(text).ToMarkdown(ToPage));

    [Fact]
    public void Markdown_changes_nothing_but_links_and_raw_html()
    {
        var prose = ParsedProse.Parse("# A  heading\n\n* [[ada]]\n* `[[bob]]`  \n* [[nobody|no *one*]] <b>[[a_b|x_y|z]]</b>\n");

        Assert.Equal(
            "# A  heading\n\n* [Title of ada](../people/ada.html)\n* `[[bob]]`  \n* no \\*one\\* "
                + "\\<b>[x\\_y\\|z](../people/a_b.html)\\</b>\n",
            prose.ToMarkdown(ToPage));
    }

    [Fact]
    public void Code_and_words_of_links_are_text()
    {
        var prose = ParsedProse.Parse("`[[ada]]` and [[bob|<i>*Bob*</i>]] and [[nobody]]");

        Assert.Equal(
            "<p><code>[[ada]]</code> and <a href=\"../people/bob.html\" class=\"to-person\">&lt;i&gt;*Bob*&lt;/i&gt;</a> and nobody</p>\n",
            prose.ToHtml(ToPage).Text);
    }

    [Fact]
    public void A_link_without_an_address_shows_its_words()
    {
        var prose = ParsedProse.ParseLine("[[ada]] and [[bob|*Bob*]]");

        Assert.Equal("Title of ada and *Bob*", prose.ToInlineHtml(NoAddress).Text);
        Assert.Equal("Title of ada and \\*Bob\\*", prose.ToMarkdown(NoAddress));

        static ResolvedLink? NoAddress(WikiLink link) => new("", link.Words ?? $"Title of {link.Id}", null);
    }

    [Theory]
    [InlineData("go [[ on", "3: '[[' has no ']]', expected [[id]] or [[id|words]]")]
    [InlineData("go [[a [[b]]", "3: '[[' has no ']]', expected [[id]] or [[id|words]]")]
    [InlineData("[[ ]]", "0: '[[]]' lacks its id, expected [[id]] or [[id|words]]")]
    [InlineData("[[a|]]", "0: '[[a|]]' lacks its words, expected [[id]] or [[id|words]]")]
    [InlineData("x [y](javascript:alert(1))", "2: a link's address begins with 'javascript:', expected https, http or mailto")]
    [InlineData("x <javascript:alert(1)>", "2: a link's address begins with 'javascript:', expected https, http or mailto")]
    [InlineData("[y](java&#10;script:alert(1))", "0: a link's address begins with 'javascript:', expected https, http or mailto")]
    [InlineData("[y][1]\n\n[1]: DATA:text/html,x", "0: a link's address begins with 'data:', expected https, http or mailto")]
    [InlineData("[y](//example.org)", "0: a link's address begins with a slash, expected [[id]] or an address with https, http or mailto")]
    [InlineData("[y](\\\\example.org)", "0: a link's address begins with a slash, expected [[id]] or an address with https, http or "
        + "mailto")]
    [InlineData("[y](&#10;https://example.org/)", "0: a link's address holds a control character or begins with a blank, expected neither")]
    [InlineData("[y](&#32;https://example.org/)", "0: a link's address holds a control character or begins with a blank, expected neither")]
    [InlineData("[y](pa&#9;ge.html)", "0: a link's address holds a control character or begins with a blank, expected neither")]
    [InlineData("a ![y](z.png)", "2: a picture in prose, expected text and links only")]
    [InlineData("[a [[b]] c](d.html)", "0: a link inside a link, expected one of them")]
    [InlineData("[a <https://b.org> c](d.html)", "0: a link inside a link, expected one of them")]
    [InlineData("[y](https://example.org/a:b) <mailto:a@example.org> <a@example.org>", "")]
    [InlineData("[y](../a/b.html#c)", "0: a link's address is a path, and this text stands on several pages, expected [[id]] or an "
        + "address with https, http or mailto")]
    [InlineData("[y](a/b:c)", "0: a link's address is a path, and this text stands on several pages, expected [[id]] or an address with "
        + "https, http or mailto")]
    [InlineData("[y](#c)", "0: a link's address is a path, and this text stands on several pages, expected [[id]] or an address with "
        + "https, http or mailto")]
    [InlineData("[y]()", "0: a link has no address, expected one with https, http or mailto")]
    public void Bad_links_are_reported_with_their_place(string text, string expected)
    {
        var problems = new List<string>();

        _ = ParsedProse.Parse(text, (offset, words) => problems.Add($"{offset}: {words}"));

        Assert.Equal(expected, string.Join('\n', problems));
    }

    [Fact]
    public void Bad_links_are_shown_as_their_words()
    {
        var prose = ParsedProse.Parse("[y *z*](javascript:a) <vbscript:b> ![w](c.png) [a [[ada]]](d.html) [[ on");

        Assert.Equal(
            "<p>y <em>z</em> vbscript:b w a <a href=\"../people/ada.html\" class=\"to-person\">Title of ada</a> [[ on</p>\n",
            prose.ToHtml(ToPage).Text);
    }
}
