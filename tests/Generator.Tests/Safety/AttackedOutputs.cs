using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Jint;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Tests.Anki;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Safety;

/// <summary>
/// Whatever stands in the content, every output says it and does nothing else: each is read by a program or a grammar that is not ours.
/// </summary>
public sealed partial class AttackedOutputs(AttackedSite site, ITestOutputHelper log) : IClassFixture<AttackedSite>
{
    [Fact]
    public void Pages_have_no_element_and_no_attribute_that_content_brought()
    {
        var (known, pages) = (PartsOf(site.PlainTexts(".html")), 0);
        foreach (var (path, html) in site.Texts(".html"))
        {
            var page = new HtmlParser().ParseDocument(html);
            foreach (var element in page.All)
            {
                Assert.True(
                    known.Contains(element.LocalName)
                        || element.LocalName is "em" or "strong" or "code" or "pre" or "ul" or "li" or "ol" or "table" or "thead" or "tbody"
                            or "tr" or "th" or "td",
                    $"{path}: {element.OuterHtml}");
                foreach (var attribute in element.Attributes)
                    Assert.True(known.Contains("@" + attribute.Name), $"{path}: {attribute.Name} in {element.LocalName}");
                if (element.GetAttribute("href") is { } href)
                    Assert.Null(LinkSafety.Danger(href));
                if (element.LocalName == "script" && element.GetAttribute("src") is null)
                    JsonDocument.Parse(element.TextContent).Dispose();
            }

            pages++;
        }

        log.WriteLine($"{site.Fields} fields attacked, {pages} pages read by AngleSharp");
        Assert.True(site.Fields >= 100 && pages > 30, $"{site.Fields} fields, {pages} pages");
    }

    [Fact]
    public void The_markdown_edition_has_no_html_but_what_templates_write()
    {
        var known = site.PlainTexts(".md").SelectMany(f => MarkdownHtml.In(f.Text)).ToHashSet();
        Assert.True(known.Count < 20, "templates of the Markdown guide write little HTML");
        Assert.DoesNotContain(known, h => h.Contains("<b>", StringComparison.Ordinal));
        var pages = site.Texts(".md").ToList();

        Assert.All(pages, p => Assert.Empty(MarkdownHtml.In(p.Text).Except(known)));
        log.WriteLine($"{pages.Count} pages of Markdown read by Markdig with HTML switched on");
    }

    [Fact]
    public void Xml_is_well_formed_and_has_no_element_that_content_brought()
    {
        var known = site.PlainTexts(".xml", ".atom", ".xhtml", ".opf", ".svg", ".ncx").SelectMany(f => Elements(f.Path, f.Text))
            .ToHashSet();
        var files = site.Texts(".xml", ".atom", ".xhtml", ".opf", ".svg", ".ncx").ToList();

        Assert.Contains(files, f => f.Path.EndsWith("feed.atom", StringComparison.Ordinal));
        Assert.Contains(files, f => f.Path.Contains(".epub/", StringComparison.Ordinal));
        string[] markup = ["em", "strong", "code", "pre", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "p"];
        Assert.All(files, f => Assert.DoesNotContain(Elements(f.Path, f.Text).Except(known), e => !markup.Contains(e.Split(' ')[0])));
        log.WriteLine($"{files.Count} files of XML, feed and EPUB read by System.Xml");
    }

    [Fact]
    public void The_calendars_have_as_many_events_and_properties_as_ever()
    {
        var calendars = site.PlainTexts(".ics").Zip(site.Texts(".ics")).ToList();

        Assert.Equal(2, calendars.Count);
        Assert.All(calendars, calendar =>
        {
            var attacked = ICalendarGrammar.Read(calendar.Second.Text);
            Assert.Equal(calendar.First.Path, calendar.Second.Path);
            Assert.Equal(ICalendarGrammar.Read(calendar.First.Text).Select(p => p.Name), attacked.Select(p => p.Name));
            Assert.Contains(attacked, p => p.Name == "SUMMARY" && p.Value.Contains(';', StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Json_and_scripts_are_whole()
    {
        var files = site.Texts(".json", ".jsonld").ToList();
        Assert.All(files, f => JsonDocument.Parse(f.Text).Dispose());
        var scripts = site.Texts(".js").ToList();

        Assert.All(scripts, s => Assert.True(Engine.PrepareScript(s.Text).IsValid, s.Path));
        log.WriteLine($"{files.Count} files of JSON, {scripts.Count} scripts");
    }

    [Fact]
    public void Fields_of_notes_name_no_field_no_sound_and_no_formula()
    {
        var package = AnkiPackage.Read(Directory.EnumerateFiles(Path.Combine(site.Folder, "flashcards"), "*.apkg").Single());

        Assert.NotEmpty(package.Notes);
        foreach (var field in package.Notes.SelectMany(n => package.FieldsOf(n).Values))
        {
            Assert.DoesNotMatch(@"\[sound:|\[latex\]|\[\$|\[anki:", field);
            Assert.DoesNotMatch(@"\{\{(?!c\d+::)", field);
            var body = new HtmlParser().ParseDocument(field).Body!;
            Assert.All(
                body.QuerySelectorAll("*"),
                e => Assert.DoesNotContain(e.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.Empty(body.QuerySelectorAll("script, img, svg, style, iframe, object"));
            // MathJax looks for formulas in runs of text that no tag divides.
            foreach (var text in AngleSharp.Dom.NodeExtensions.GetDescendants(body).OfType<AngleSharp.Dom.IText>())
                Assert.DoesNotMatch(@"\\[()\[\]]", text.TextContent);
        }

        log.WriteLine($"{package.Notes.Count} notes read from SQLite");
    }

    [Fact]
    public void Entries_of_bibtex_are_whole()
    {
        var count = 0;
        foreach (var (path, html) in site.Texts(".html"))
        {
            foreach (
                var code in new HtmlParser().ParseDocument(html).QuerySelectorAll("*")
                    .Where(
                        e => e.Children.Length == 0 && e.TextContent.StartsWith("@misc{", StringComparison.Ordinal)
                            && !e.TextContent.StartsWith("@misc{evil", StringComparison.Ordinal)))
            {
                count++;
                Assert.True(IsWholeBibtex(code.TextContent.Trim()), $"{path}: {code.TextContent}");
            }
        }

        Assert.True(count > 10);
        log.WriteLine($"{count} entries of BibTeX");
    }

    /// <summary>As BibTeX itself reads: '@misc{key, name = {balanced}, …}', and nothing behind; TeX's own signs only as commands.</summary>
    private static bool IsWholeBibtex(string entry)
    {
        var (depth, end) = (0, -1);
        for (var at = 0; at < entry.Length && end < 0; at++)
        {
            depth += entry[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && entry[at] == '}')
                end = at;
        }

        return end == entry.Length - 1 && BibtexEntry().IsMatch(entry)
            && !UnescapedSign().IsMatch(string.Concat(entry.Split('\n').Where(l => !l.StartsWith("  url =", StringComparison.Ordinal))));
    }

    private static HashSet<string> PartsOf(IEnumerable<(string Path, string Text)> pages) =>
        [
            .. pages.SelectMany(p => new HtmlParser().ParseDocument(p.Text).All)
                .SelectMany(e => e.Attributes.Select(a => "@" + a.Name).Append(e.LocalName)),
        ];

    private static IEnumerable<string> Elements(string path, string xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = true };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        try
        {
            return
            [
                .. XDocument.Load(reader)
                    .Descendants()
                    .Select(
                        e => $"{e.Name.LocalName} "
                            + $"{string.Join(' ', e.Attributes().Select(a => a.Name.LocalName).Order(StringComparer.Ordinal))}"),
            ];
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    [GeneratedRegex(@"^@misc\{[\w:.-]+,\n(  \w+ = (\{.*\}|\w{3}),\n)+\}$")]
    private static partial Regex BibtexEntry();

    [GeneratedRegex(@"(?<!\\)[#$%&_^~]")]
    private static partial Regex UnescapedSign();
}
