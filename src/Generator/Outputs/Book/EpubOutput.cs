using System.Text;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The whole guide as an EPUB 3 for reading devices; docs/decisions/0007 says what it must keep to.</summary>
internal sealed class EpubOutput : IOutput
{
    /// <summary>The folder of the book's own files in the archive.</summary>
    private const string Folder = "OEBPS/";
    private const string Styles = "book/epub.css";
    private const string Container = "book/container.xml";

    public string Name => "epub";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide) =>
        [new SiteEntry(PathOf(guide), guide.Words["book.epub"]) { Name = PageNames.Epub, Section = "epub", InIndex = true }];

    public IEnumerable<OutputFile> Files(OutputRun run)
    {
        var (guide, templates, bag) = (run.Guide, run.Templates, run.Bag);
        var text = BookText.Of(run.Site, isEpub: true);
        var package = EpubPackage.Of(guide, text);
        List<(string Name, string? Text)> documents =
        [
            ("package.opf", templates.Render("book/package.xml.sbn", package, bag)),
            ("cover.svg", templates.Render("book/cover.svg.sbn", BookCover.Of(guide, text), bag)),
            .. Documents(text, guide.Words).Select(
                d => (
                    $"{d.Name}.xhtml",
                    templates.Render($"book/{d.Template}.xhtml.sbn", new EpubDocument(package.Language, d.Title, text, d.Item), bag))),
        ];
        if (documents.Any(d => d.Text is null))
            return [];
        (string, byte[])[] archive =
        [
            ("mimetype", Encoding.ASCII.GetBytes("application/epub+zip")),
            ("META-INF/container.xml", Read(run.Files, Container)),
            .. documents.Select(d => (Folder + d.Name, Encoding.UTF8.GetBytes(string.Concat(d.Text!.Where(MayStandInXml))))),
            (Folder + "book.css", Read(run.Files, Styles)),
        ];
        return [new OutputFile(PathOf(guide), PortableZip.Of(archive, stored: 1))];
    }

    private static string PathOf(StudyGuide guide) => $"book/{guide.Corpus.Subject.Id}.epub";

    private static IEnumerable<(string Name, string Template, string Title, object? Item)> Documents(BookText text, InterfaceWords words)
    {
        yield return ("cover", "cover", text.Title, null);
        yield return ("title", "title", text.Title, null);
        yield return ("nav", "nav", words["frame.contents"], null);
        foreach (var chapter in text.Chapters)
            yield return (BookWriting.FileOfChapter(chapter.Id), "chapter", $"{chapter.Number} {chapter.Title}", chapter);
        if (text.Chronology.Count > 0)
            yield return (BookParts.Chronology, BookParts.Chronology, words["chronology.title"], null);
        foreach (var part in text.Parts)
            yield return (part.Id, "part", part.Title, part);
        foreach (var section in text.Sections.Where(s => s.File is BookParts.Corrections or BookParts.Sources or BookParts.Notes))
            yield return (section.File, section.File, section.Title, null);
    }

    private static byte[] Read(TemplateFiles files, string name) => File.ReadAllBytes(files.PathOf(name)!);

    /// <summary>XML 1.0 has no way to write the other control characters.</summary>
    private static bool MayStandInXml(char c) => c is >= ' ' or '\n' or '\r' or '\t' && c is not ('\uFFFE' or '\uFFFF');
}
