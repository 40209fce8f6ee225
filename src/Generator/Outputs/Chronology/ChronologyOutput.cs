using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The dated events and documents as a page with a drawn time line, as Markdown, and as data; docs/data.md describes the data.</summary>
internal sealed class ChronologyOutput : IOutput
{
    public string Name => "chronology";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var markdown = new MarkdownEdition();
        var (html, text, beside) = (new GuideLookup(guide, new HtmlEdition(guide)), new GuideLookup(guide, markdown), new GuideLookup(guide, new MarkdownBesidePages()));
        (string Path, string Template, object View)[] pages =
        [
            (PagePaths.Chronology + ".html", "chronology/index.html.sbn", ChronologyPage.Of(html, "")),
            ("markdown/" + markdown.AddressOf(PagePaths.Chronology), "chronology/chronology.md.sbn", ChronologyPage.Of(text, "../../chronology/")),
            ("chronology/chronology.md", "chronology/chronology.md.sbn", ChronologyPage.Of(beside, "")),
            (PagePaths.OnThisDay + ".html", "chronology/on-this-day.html.sbn", OnThisDayPage.Of(html)),
            ("markdown/" + markdown.AddressOf(PagePaths.OnThisDay), "chronology/on-this-day.md.sbn", OnThisDayPage.Of(text)),
        ];
        foreach (var (path, template, view) in pages)
        {
            if (templates.Render(template, view, bag) is { } page)
                yield return OutputFile.Text(path, page);
        }

        var entries = EntryData.Of(guide);
        yield return new OutputFile("chronology/chronology.json", ChronologyJson.Write(guide.Book.Subject, entries));
        yield return OutputFile.Copy("chronology/" + ChronologyJson.Schema, files);
        yield return new OutputFile("chronology/timelinejs.json", TimelineJs.Write(guide.Book, entries));
        yield return OutputFile.Text("chronology/chronology.csv", ChronologyCsv.Write(entries));
        yield return OutputFile.Text("chronology/chronology.ics", ChronologyCalendar.Write(guide.Book.Subject, entries));
        foreach (var file in OutputFile.CopyAssets("chronology", files))
            yield return file;
    }
}
