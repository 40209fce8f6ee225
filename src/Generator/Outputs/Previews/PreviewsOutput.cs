using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Previews;

/// <summary>What the cards over links show, for the whole guide in one script, which pages load when the first card is wanted.</summary>
internal sealed class PreviewsOutput : IOutput
{
    public string Name => "previews";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag) =>
        [new OutputFile("data/previews.js", PreviewsScript.Write(new GuideLookup(guide, new HtmlEdition(guide))))];
}
