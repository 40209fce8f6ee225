using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The study guide as web pages, with the styles and scripts that every page shares.</summary>
internal sealed class GuideOutput : IOutput
{
    private const string Assets = "assets/";

    public string Name => "guide";

    public IEnumerable<OutputFile> Render(StudyGuide guide, ITemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        foreach (var page in GuidePages.All(guide, new HtmlEdition()))
        {
            if (templates.Render($"guide/{page.Template}.html.sbn", page.View, bag) is { } html)
                yield return OutputFile.Text(page.Address, html);
        }

        foreach (var name in files.Names.Where(n => n.StartsWith(Assets, StringComparison.Ordinal)))
            yield return OutputFile.Copy(name, files);
    }
}
