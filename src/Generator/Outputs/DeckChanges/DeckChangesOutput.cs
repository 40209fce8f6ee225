using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.DeckChanges;

/// <summary>Tells learners what each edition of the deck brought: as a page, beside the deck as Markdown, and in the Markdown guide.</summary>
internal sealed class DeckChangesOutput : IOutput
{
    public string Name => "changes";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var markdown = new MarkdownEdition();
        (string Path, string Template, IEdition Edition)[] pages =
        [
            (PagePaths.DeckChanges + ".html", "changes/changes.html.sbn", new HtmlEdition(guide)),
            ("flashcards/CHANGES.md", "changes/changes.md.sbn", new MarkdownBesidePages()),
            ("markdown/" + markdown.AddressOf(PagePaths.DeckChanges), "changes/changes.md.sbn", markdown),
        ];
        foreach (var (path, template, edition) in pages)
        {
            if (templates.Render(template, DeckChangesPage.Of(new GuideLookup(guide, edition)), bag) is { } text)
                yield return OutputFile.Text(path, text);
        }
    }
}
