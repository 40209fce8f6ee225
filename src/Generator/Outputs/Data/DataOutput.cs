using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Everything the guide knows as JSON and as JSON-LD, for other programs; docs/data.md says what each member means.</summary>
internal sealed class DataOutput : IOutput
{
    public string Name => "data";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag) =>
    [
        new OutputFile("data/facts.json", FactsJson.Write(guide)),
        OutputFile.Copy("data/" + FactsJson.Schema, files),
        new OutputFile(FactsJsonLd.Path, FactsJsonLd.Write(guide)),
    ];
}
