using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.MarkdownGuide;

/// <summary>The study guide as Markdown files that read well on a code host.</summary>
internal sealed class MarkdownGuideOutput : IOutput
{
    public string Name => "markdown";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        foreach (var page in GuidePages.All(guide, new MarkdownEdition()))
        {
            if (templates.Render($"markdown/{page.Template}.md.sbn", page.View, bag) is { } markdown)
                yield return OutputFile.Text("markdown/" + page.Address, markdown);
        }
    }
}
