using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The page of the flashcards in both editions: what to import and how, and all cards to read.</summary>
internal sealed class FlashcardsOutput : IOutput
{
    public string Name => "flashcards";

    public IEnumerable<OutputFile> Render(StudyGuide guide, ITemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var page = FlashcardsPage.Of(new GuideLookup(guide, new HtmlEdition(guide)), "");
        if (templates.Render("flashcards/index.html.sbn", page, bag) is { } html)
            yield return OutputFile.Text(page.Address, html);

        var text = FlashcardsPage.Of(new GuideLookup(guide, new MarkdownEdition()), "../../flashcards/");
        if (templates.Render("flashcards/index.md.sbn", text, bag) is { } markdown)
            yield return OutputFile.Text("markdown/" + text.Address, markdown);
    }
}
