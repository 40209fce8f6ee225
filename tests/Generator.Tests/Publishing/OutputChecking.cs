using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using Xunit;

namespace SinoRussia.Generator.Tests.Publishing;

public class OutputChecking
{
    [Fact]
    public void Finds_nothing_wrong_with_links_that_lead_somewhere() => Assert.Empty(Check(
        ("index.html", """
            <a id="top" href="a/b.html#x">b</a> <a href="#top">top</a> <a href="https://example.org/none">out</a>
            <a href="mailto:a@b.example">mail</a>
            """),
        ("a/b.html", """
            <p id="x"><a href="../index.html">home</a> <a href="../index.html#topic=trade">a choice</a> <img src="../i.png" alt=""></p>
            """),
        ("i.png", ""),
        ("README.md", "See [b](a/b.html#x) and `[not](a-link.md)`.")));

    [Theory]
    [InlineData("""<p>one</p>""", "<a href=\"nowhere.html\">", "index.html:2: SR503 the link 'nowhere.html' leads to no file of the site")]
    [InlineData(
        """<p>one</p>""",
        "<a href=\"../index.html\">",
        "index.html:2: SR503 the link '../index.html' leads to no file of the site")]
    [InlineData("""<p>one</p>""", "<img src=\"\">", "index.html:2: SR503 the link '' leads to no file of the site")]
    [InlineData(
        """<p id="there">one</p>""",
        "<a href=\"#their\">",
        "index.html:2: SR504 the link '#their' leads to no anchor of 'index.html'")]
    [InlineData(
        """<p>a &amp; b</p>""",
        "<a href=\"a&amp;b.html\">",
        "index.html:2: SR503 the link 'a&b.html' leads to no file of the site")]
    public void Finds_links_that_lead_nowhere(string first, string second, string expected) =>
        Assert.Equal([expected], Check(("index.html", first + "\n" + second)));

    [Fact]
    public void Finds_dead_links_in_markdown() => Assert.Equal(
        ["docs/README.md:3: SR503 the link 'b.md' leads to no file of the site"],
        Check(("docs/README.md", "Text\n\n[b](b.md) and [again](b.md)"), ("b.md", "")));

    [Fact]
    public void Reports_a_missing_page_once_however_many_link_to_it() => Assert.Equal(
        ["a.html:1: SR503 the link 'gone.html' leads to no file of the site; 2 more links lead there"],
        Check(("a.html", "<a href=\"gone.html\">"), ("b/c.html", "<a href=\"../gone.html\">"), ("d.html", "<a href=\"gone.html\">")));

    [Fact]
    public void Finds_paths_that_cannot_be_published() => Assert.Equal(
        [
            "A.html: SR501 'A.html' and 'a.html' differ in case only, and some hosts hold them for one file",
            "a.html: SR501 two outputs write 'a.html'; expected one file a path",
            "b/../c.html: SR502 'b/../c.html' is not a path that every host takes; expected folders and a file of letters, digits, '-', "
                + "'_' and '.', divided by '/'",
            "ü.html: SR502 'ü.html' is not a path that every host takes; expected folders and a file of letters, digits, '-', '_' and "
                + "'.', divided by '/'",
        ],
        Check(("a.html", ""), ("a.html", ""), ("A.html", ""), ("b/../c.html", ""), ("ü.html", "")));

    [Fact]
    public void A_page_nested_too_deep_for_readers_of_markdown_is_named() => Assert.Equal(
        [$"a.md: {PublishingCodes.TooDeep} the page is nested deeper than programs that read Markdown take; expected lists and quotes "
            + "written flatter"],
        Check(("a.md", string.Concat(Enumerable.Repeat("> ", 200)) + "a"), ("b.md", "> a")));

    private static IEnumerable<string> Check(params (string Path, string Text)[] files)
    {
        var bag = new DiagnosticBag();
        OutputChecks.Run([.. files.Select(f => OutputFile.Text(f.Path, f.Text))], bag);
        return bag.InReadingOrder().Select(d => $"{d.Location}: {d.Code} {d.Message}");
    }
}
