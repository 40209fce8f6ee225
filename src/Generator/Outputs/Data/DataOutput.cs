using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Everything the guide knows as JSON and as JSON-LD, for other programs; docs/data.md says what each member means.</summary>
internal sealed class DataOutput : IOutput
{
    public string Name => "data";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide) => [];

    public IEnumerable<OutputFile> Files(OutputRun run) =>
    [
        new OutputFile("data/facts.json", FactsJson.Write(run.Guide)),
        OutputFile.Copy("data/" + FactsJson.Schema, run.Files),
        new OutputFile(FactsJsonLd.Path, FactsJsonLd.Write(run.Guide)),
    ];
}
