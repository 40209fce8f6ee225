using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Markup;

public sealed class ProseForms
{
    private static ResolvedLink? Nowhere(WikiLink link) => null;

    [Fact]
    public void Headings_begin_at_level_two_and_have_unique_anchors()
    {
        var prose = ParsedProse.Parse(
            "# The *1989* summit\n\n## The [[x|1989]] summit\n\n## The 1989 summit-1\n\n### Ярость & `code`\n\n## !\n");

        Assert.Equal(
            [
                "2 the-1989-summit: The 1989 summit", "2 the-1989-summit-1: The 1989 summit",
                "2 the-1989-summit-1-1: The 1989 summit-1", "3 ярость--code: Ярость & code", "2 section: !"
            ],
            prose.Headings.Select(h => $"{h.Level} {h.Anchor}: {h.Text}"));
        Assert.StartsWith(
            "<h2 id=\"the-1989-summit\">The <em>1989</em> summit</h2>\n", prose.ToHtml(Nowhere).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n\n## One\n\nb\n\n### Half\n\n> ## Quoted\n\n## Two\n", "|one|two", "<p>a</p>")]
    [InlineData("## One\n\nb\n", "|one", "")]
    [InlineData("a\n\n[one]: x.html\n", "", "<p>a</p>")]
    [InlineData("", "", "")]
    public void A_text_falls_into_sections_at_its_own_headings_of_level_two(string text, string anchors, string opening)
    {
        var prose = ParsedProse.Parse(text);

        var sections = prose.ToHtmlSections(Nowhere, ForeignWords.None, h => $"To {h}");

        Assert.Equal(anchors, string.Join('|', new[] { "" }.Concat(prose.SectionHeadings.Select(h => h.Anchor))));
        Assert.Equal(
            prose.SectionHeadings.Select(h => h.Anchor), prose.SectionStarts.Select(s => text[s..].Split('\n')[0][3..].ToLowerInvariant()));
        Assert.Equal(prose.SectionHeadings.Count + 1, sections.Count);
        Assert.Equal(opening, sections[0].Text.TrimEnd());
        Assert.Equal(prose.ToHtml(Nowhere, anchorName: h => $"To {h}").Text, string.Concat(sections.Select(s => s.Text)));
    }

    [Theory]
    [InlineData("1991. A treaty", "1991. A treaty")]
    [InlineData("- *one* & two", "- <em>one</em> &amp; two")]
    [InlineData("# no heading", "# no heading")]
    [InlineData("two\nlines", "two\nlines")]
    public void Text_of_one_line_holds_no_blocks(string text, string expected)
    {
        Assert.Equal(expected, ParsedProse.ParseLine(text).ToInlineHtml(Nowhere).Text);
        Assert.Equal(expected, ParsedProse.Parse(text).ToInlineHtml(Nowhere).Text);
    }

    [Fact]
    public void Raw_html_is_text()
    {
        var prose = ParsedProse.Parse("<script>alert(1)</script>\n\na <b onclick=\"x\">c</b>");

        Assert.Equal(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n",
            prose.ToHtml(Nowhere).Text);
    }

    [Fact]
    public void Tables_align_by_class()
    {
        var prose = ParsedProse.Parse("| a | b |\n| - | -: |\n| 1 | 2 |\n");

        Assert.Contains("<td>1</td>\n<td class=\"align-right\">2</td>", prose.ToHtml(Nowhere).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("style", prose.ToHtml(Nowhere).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1991. A *fine* `day` &amp; <b>", "1991. A fine day & <b>")]
    [InlineData("[words](https://example.org)", "words")]
    public void Plain_text_has_no_markup(string text, string expected) =>
        Assert.Equal(expected, ParsedProse.ParseLine(text).ToPlainText(id => id));

    [Theory]
    [InlineData("a_b*c [d] <e> | f & `g` ~h #i \\")]
    [InlineData("line\nend")]
    [InlineData("![x](y) [[z]]")]
    public void Escaped_text_reads_as_written(string text)
    {
        var read = ParsedProse.ParseLine("x " + MarkdownText.Escape(text) + " x").ToPlainText(id => id);

        Assert.Equal("x " + text.Replace('\n', ' ') + " x", read);
    }

    [Theory]
    [InlineData("1991. A treaty", "1991\\. A treaty")]
    [InlineData("# 5", "\\# 5")]
    [InlineData("- 5", "\\- 5")]
    [InlineData("AT&T & Co. in 1991.", "AT\\&T & Co. in 1991.")]
    [InlineData("&amp;", "\\&amp;")]
    public void Text_is_escaped_only_where_it_would_mean_something(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Escape(text));
        Assert.Equal(text, ParsedProse.Parse(expected).ToPlainText(id => id));
    }
}
