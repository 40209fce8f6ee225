using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Markup;

public sealed class ForeignWordsInText
{
    private static readonly ForeignWords Words = new(
        [("李鹏", "zh"), ("Ильзе Бранд", "ru"), ("Ψ", "el"), ("Тычына", "be"), ("Ada", "en")], "en");

    private static readonly ForeignWords OneEach = new([("李鹏", "zh"), ("Ильзе", "ru")], "en");

    [Theory]
    [InlineData("no foreign words – “only” marks…", "")]
    [InlineData("The Russian Х, written Kh", "ru:Х")]
    [InlineData("has 王荩卿, in pinyin Wang Jinqing.", "zh:王荩卿")]
    [InlineData("(友好没有止境，合作没有禁区)", "zh:友好没有止境，合作没有禁区")]
    [InlineData("Конференция по разоружению — a conference", "ru:Конференция по разоружению")]
    [InlineData("大庆 and 大庆; Да, 大庆", "zh:大庆 zh:大庆 ru:Да zh:大庆")]
    [InlineData("𠀀 ψ", "zh:𠀀")]
    public void Are_known_by_the_script_that_names_use(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', OneEach.In(text).Select(r => $"{r.Language}:{text.Substring(r.Start, r.Length)}")));

    [Theory]
    [InlineData("Ильзе Бранд", "ru")]
    [InlineData("Тычына", "be")]
    [InlineData("другое", "")]
    public void Of_a_script_of_two_languages_only_the_names_are_known(string text, string expected) =>
        Assert.Equal(expected, string.Concat(Words.In(text).Select(r => r.Language)));

    [Theory]
    [InlineData("Тычына", "be")]
    [InlineData("другое", "ru")]
    public void Of_a_script_that_most_names_use_for_one_language_other_words_are_of_that(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Concat(new ForeignWords([("Тычына", "be"), ("Ильзе", "ru"), ("Бранд", "ru")], "en").In(text).Select(r => r.Language)));

    [Fact]
    public void The_guides_own_language_is_not_foreign() =>
        Assert.Empty(new ForeignWords([("Ильзе", "ru")], "ru").In("Слово"));

    [Fact]
    public void Plain_text_is_escaped_around_them()
    {
        Assert.Equal(new Written("a &lt;b&gt;"), OneEach.Mark("a <b>"));
        Assert.Equal(new Written("a &lt;b&gt; &amp; <span lang=\"zh\">李鹏</span>"), OneEach.Mark("a <b> & 李鹏"));
    }

    [Fact]
    public void Prose_says_their_language_in_html_and_not_in_markdown_or_plain_text()
    {
        const string text = "*李鹏* met [[ilse|Ильзе]]";
        var prose = ParsedProse.ParseLine(text);

        Assert.Equal(
            "<em><span lang=\"zh\">李鹏</span></em> met <a href=\"x.html\"><span lang=\"ru\">Ильзе</span></a>",
            prose.ToInlineHtml(l => new ResolvedLink("x.html", l.Words!, null), OneEach).Text);
        Assert.Equal("*李鹏* met [Ильзе](x.html)", prose.ToMarkdown(l => new ResolvedLink("x.html", l.Words!, null)));
        Assert.Equal("李鹏 met Ильзе", prose.ToPlainText(id => id));
    }

    [Fact]
    public void Headings_can_have_a_link_behind_them()
    {
        var prose = ParsedProse.Parse("## On “*this*”\n\nWords\n");

        Assert.Equal(
            "<h2 id=\"on-this\">On “<em>this</em>”</h2>\n<a href=\"#on-this\" class=\"anchor\" aria-label=\"Link to “On "
                + "“this””\"></a>\n<p>Words</p>\n",
            prose.ToHtml(_ => null, anchorName: heading => $"Link to “{heading}”").Text);
    }
}
