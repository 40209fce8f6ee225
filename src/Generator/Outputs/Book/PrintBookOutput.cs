using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The whole guide as one page to print, and the style sheet of its running heads.</summary>
internal sealed class PrintBookOutput : IOutput
{
    private const string Styles = "book/print-book.css";
    private const string RunningHeads = "book/running-heads.css";

    public string Name => "book";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var text = BookText.Of(guide, isEpub: false);
        if (templates.Render("book/index.html.sbn", new BookPage(Frame(guide, text), text), bag) is { } html)
            yield return OutputFile.Text(PagePaths.Book + ".html", html);
        if (templates.Render("book/running-heads.css.sbn", RunningHeadsSheet.Of(text), bag) is { } css)
            yield return OutputFile.Text(RunningHeads, css);
        yield return OutputFile.Copy(Styles, files);
    }

    private static PageFrame Frame(StudyGuide guide, BookText text) =>
        PageFrame.For(guide, PagePaths.Book, "Print edition", "The whole guide on one page, to read through, print and hand out.", "book") with
        {
            Contents = [.. text.Sections.Select(s => new ContentsItem(s.Number, s.Title, s.Href, false, s.Parts))],
            Styles = [Styles, RunningHeads],
        };
}

/// <summary>The page with the whole guide.</summary>
internal sealed record BookPage(PageFrame Page, BookText Book);

/// <summary>What the style sheet of the running heads names; texts are CSS strings without their quotes.</summary>
internal sealed record RunningHeadsSheet(string Title, IReadOnlyList<RunningHead> Heads)
{
    public static RunningHeadsSheet Of(BookText text) =>
        new(CssString(text.Title), [.. text.Sections.Select(s => new RunningHead(s.Id, CssString(s.Number.Length == 0 ? s.Title : $"{s.Number}  {s.Title}")))]);

    /// <summary>No text of the content can leave the string it stands in.</summary>
    private static string CssString(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ");
}

/// <summary>The running head of a chapter or part.</summary>
/// <param name="Id">Anchor of the chapter or part; letters, digits, '-' and '.' only.</param>
internal sealed record RunningHead(string Id, string Title);
