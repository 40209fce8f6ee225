using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>Pages of templates of one's own keep to the policy of our own pages, or say so.</summary>
public sealed class PagePolicies
{
    private const string Good =
        "<!doctype html>\n<html><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
            + $"content=\"{PagePolicy.Content}\">\n<title>T</title></head><body>\n";

    [Theory]
    [InlineData("<script>alert(1)</script>", "the page has a script in it; expected scripts in files of their own")]
    [InlineData("<SCRIPT type=module>x</SCRIPT>", "the page has a script in it; expected scripts in files of their own")]
    [InlineData("<p oNclick = x>", "the page has a script in the attribute 'onclick'; expected scripts in files of their own")]
    [InlineData("<img/onerror='x'src=a.png>", "the page has a script in the attribute 'onerror'; expected scripts in files of their own")]
    [InlineData("<script src=https://evil.example/x.js></script>", "'https://evil.example/x.js' is loaded from elsewhere by 'script'; "
        + "expected files of the site")]
    [InlineData("<script src='//evil.example/x.js'></script>", "'//evil.example/x.js' is loaded from elsewhere by 'script'; expected "
        + "files of the site")]
    [InlineData("<script src='\\\\evil.example/x.js'></script>", "'\\\\evil.example/x.js' is loaded from elsewhere by 'script'; expected "
        + "files of the site")]
    [InlineData("<img src=\"h&#116;tps://evil.example/p.gif\">", "'https://evil.example/p.gif' is loaded from elsewhere by 'img'; "
        + "expected files of the site")]
    [InlineData("<img srcset=\"a.png 1x, https://evil.example/p.gif 2x\">", "'a.png 1x, https://evil.example/p.gif 2x' is loaded from "
        + "elsewhere by 'img'; expected files of the site")]
    [InlineData("<link rel=\"preload StyleSheet\" href=\"http://evil.example/x.css\">", "'http://evil.example/x.css' is loaded from "
        + "elsewhere by 'link'; expected files of the site")]
    [InlineData("<form action=\"https://evil.example/\">", "'https://evil.example/' is loaded from elsewhere by 'form'; expected files of "
        + "the site")]
    [InlineData("<base href=\"x/\">", "the page has an element 'base'; expected none")]
    [InlineData("<iframe src=\"x.html\"></iframe>", "the page has an element 'iframe'; expected none")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=https://evil.example\">", "the page leads elsewhere by itself (meta refresh); "
        + "expected a link")]
    [InlineData("<a href=\" java\nscript:alert(1)\">x</a>", "a link's address begins with 'javascript:'; expected https, http, mailto or "
        + "a relative path")]
    [InlineData("<svg><use href=\"https://evil.example/x.svg#a\"></use></svg>", "'https://evil.example/x.svg#a' is loaded from elsewhere "
        + "by 'use'; expected files of the site")]
    public void A_breach_is_named_with_its_line(string markup, string message)
    {
        var found = Assert.Single(Check("page.html", Good + markup));

        Assert.Equal((PublishingCodes.PagePolicy, message, new Location("page.html", 5)), (found.Code, found.Message, found.Location));
    }

    [Theory]
    [InlineData("<!doctype html><html><head><title>T</title></head><body><p>x")]
    [InlineData("<p>x")]
    [InlineData("")]
    [InlineData(
        "<html><head><script src='a.js'></script><meta http-equiv='Content-Security-Policy' content=\""
            + PagePolicy.Content + "\">")]
    [InlineData("<html><head><!-- <meta http-equiv='Content-Security-Policy' content=\"" + PagePolicy.Content + "\"> --><p>")]
    [InlineData("<html><head><meta http-equiv='Content-Security-Policy' content=\"default-src *\"><p>")]
    [InlineData("<html><head><title><meta http-equiv='Content-Security-Policy' content=\"" + PagePolicy.Content + "\"></title><p>")]
    public void A_page_without_the_policy_before_its_first_element_is_found(string page) =>
        Assert.Contains(
            Check("page.html", page),
            f => f.Message.StartsWith("the page has no content security policy before its first element", StringComparison.Ordinal));

    [Theory]
    [InlineData("a.css", "a { background: URL( 'https://evil.example/x.png' ) }")]
    [InlineData("a.css", "@import \"//evil.example/x.css\";")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>")]
    [InlineData("a.svg", "<svg onload='x'/>")]
    [InlineData("a.svg", "<svg><image xlink:href='https://evil.example/x.png'/></svg>")]
    public void Styles_and_pictures_load_nothing_from_elsewhere(string path, string text) =>
        Assert.Equal(PublishingCodes.PagePolicy, Assert.Single(Check(path, text)).Code);

    [Theory]
    [InlineData("<a href=\"https://example.org/\">out</a><script src=\"a.js\"></script><img src=\"data:image/png;base64,AA==\"><script "
        + "type=\"application/ld+json\">{\"on\":\"<p onclick=x>\"}</script>")]
    [InlineData("<p title=\"<script>alert(1)</script>\" data-on=\"x\">&lt;script&gt; once=\"x\"</p><!-- <script>x</script> -->")]
    public void What_our_own_pages_have_is_no_breach(string markup) => Assert.Empty(Check("page.html", Good + markup));

    [Fact]
    public void Every_page_of_ours_keeps_to_it()
    {
        using var project = new SampleProject();
        project.Run("build");
        var files = Directory.EnumerateFiles(project.Site, "*", SearchOption.AllDirectories)
            .Select(f => new OutputFile(Path.GetRelativePath(project.Site, f), File.ReadAllBytes(f))).ToList();
        var bag = new DiagnosticBag();

        PagePolicy.Check(files, bag);

        Assert.True(files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal)) > 30);
        Assert.Empty(bag.InReadingOrder());
    }

    [Fact]
    public void Own_templates_need_leave_for_scripts_of_their_own()
    {
        using var project = new SampleProject();
        var template = project.PathOf("templates/shared/_bottom.html.sbn");
        Directory.CreateDirectory(Path.GetDirectoryName(template)!);
        File.WriteAllText(
            template,
            File.ReadAllText(Path.Combine(Repository.Templates, "shared", "_bottom.html.sbn")).Replace(
                "</body>", "<script>count()</script></body>", StringComparison.Ordinal));

        var refused = project.Run("build");
        var allowed = project.Run("build", "--allow-own-scripts");

        Assert.Equal((1, 0), (refused.Code, allowed.Code));
        Assert.Contains(
            "error SR506: the page has a script in it; expected scripts in files of their own; ", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-own-scripts", refused.Error, StringComparison.Ordinal);
        Assert.Contains("<script>count()</script>", File.ReadAllText(Path.Combine(project.Site, "index.html")), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Check(string path, string text)
    {
        var bag = new DiagnosticBag();
        PagePolicy.Check([OutputFile.Text(path, text)], bag);
        return bag.InReadingOrder();
    }
}
