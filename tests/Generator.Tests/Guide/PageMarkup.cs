using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>What holds for every page of the HTML guide.</summary>
public sealed class PageMarkup
{
    private static readonly string[] OtherOutputs =
    [
        "book", "causes", "chronology", "evening", "flashcards", "glossary", "quiz", "search", "tables", "teachers", "worksheets",
    ];

    public static TheoryData<string> Pages =>
        [.. SmallGuide.Html.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Is_well_formed(string path)
    {
        var errors = new List<string>();

        var page = Parse(path, errors);

        Assert.Empty(errors);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        var ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("img"), i => Assert.True(i.HasAttribute("alt")));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby]"), e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-labelledby")!)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Keeps_its_own_security_policy(string path)
    {
        var page = Parse(path, []);

        Assert.Contains(
            "default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!,
            StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json']), iframe, object, form"));
        Assert.All(
            page.QuerySelectorAll("script[src]"),
            s => Assert.True(s.HasAttribute("defer") || s.GetAttribute("src")!.EndsWith("assets/theme.js", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(
            page.QuerySelectorAll("script[src], link[href], img[src]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!),
            address => Assert.True(IsOfAnother(Resolve(path, address)) || SmallGuide.Html.ContainsKey(Resolve(path, address)), address));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Leads_only_to_what_is_there(string path)
    {
        foreach (var link in Parse(path, []).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
            if (IsOfAnother(target))
                continue;
            Assert.Contains(target, SmallGuide.Html.Keys);
            if (parts.Length > 1)
                Assert.NotNull(Parse(target, []).GetElementById(parts[1]));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_leave_out_no_level(string path)
    {
        var levels = Parse(path, []).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_with_an_anchor_have_a_link_to_it(string path)
    {
        foreach (var heading in Parse(path, []).QuerySelectorAll("h2[id], h3[id]"))
        {
            var link = heading.NextElementSibling!;
            Assert.Equal(("anchor", "#" + heading.Id), (link.ClassName, link.GetAttribute("href")));
            Assert.StartsWith("Link to “", link.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_in_another_language_say_which()
    {
        var name = Parse("people/ilse-brand.html", []).QuerySelector(".native span")!;

        Assert.Equal(("ru", "Ильзе Бранд"), (name.GetAttribute("lang"), name.TextContent));
    }

    private static string Resolve(string from, string address) => new Uri(new Uri("site:///" + from), address).AbsolutePath[1..];

    private static IHtmlDocument Parse(string path, List<string> errors)
    {
        var parser = new HtmlParser();
        parser.Error += (_, e) => errors.Add($"{((HtmlErrorEvent)e).Position}: {((HtmlErrorEvent)e).Message}");
        return parser.ParseDocument(SmallGuide.Html[path]);
    }

    /// <summary>What other outputs publish; that it is there the check of the whole site tells.</summary>
    private static bool IsOfAnother(string target) => OtherOutputs.Contains(target.Split('/')[0]);
}
