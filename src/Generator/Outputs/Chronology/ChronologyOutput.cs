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

    public IEnumerable<OutputFile> Render(StudyGuide guide, ITemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var markdown = new MarkdownEdition();
        (string Path, string Template, IEdition Edition)[] pages =
        [
            (PagePaths.Chronology + ".html", "chronology/index.html.sbn", new HtmlEdition(guide)),
            ("markdown/" + markdown.AddressOf(PagePaths.Chronology), "chronology/chronology.md.sbn", markdown),
            ("chronology/chronology.md", "chronology/chronology.md.sbn", new MarkdownBesidePages()),
        ];
        foreach (var (path, template, edition) in pages)
        {
            if (templates.Render(template, ChronologyPage.Of(new GuideLookup(guide, edition)), bag) is { } text)
                yield return OutputFile.Text(path, text);
        }

        var entries = EntryData.Of(guide);
        yield return new OutputFile("chronology/chronology.json", ChronologyJson.Write(guide.Book.Subject, entries));
        yield return OutputFile.Copy("chronology/" + ChronologyJson.Schema, files);
        yield return new OutputFile("chronology/timelinejs.json", TimelineJs.Write(guide.Book, entries));
        yield return OutputFile.Text("chronology/chronology.csv", ChronologyCsv.Write(entries));
        yield return OutputFile.Text("chronology/chronology.ics", ChronologyCalendar.Write(guide.Book.Subject, entries));
    }
}
